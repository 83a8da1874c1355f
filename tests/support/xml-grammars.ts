const DATATYPES = "http://www.w3.org/2001/XMLSchema-datatypes";

/** What RFC 4287 asks of a feed and its entries, as far as this site writes them: a RELAX NG grammar. */
export const ATOM_GRAMMAR = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom" datatypeLibrary="${DATATYPES}">
  <start>
    <element name="feed">
      <attribute name="xml:lang"><data type="language"/></attribute>
      <interleave>
        <ref name="about"/>
        <ref name="person"/>
        <optional><element name="subtitle"><ref name="words"/></element></optional>
        <optional><element name="icon"><data type="anyURI"/></element></optional>
        <optional><element name="logo"><data type="anyURI"/></element></optional>
        <zeroOrMore><ref name="entry"/></zeroOrMore>
      </interleave>
    </element>
  </start>
  <define name="entry">
    <element name="entry">
      <interleave>
        <ref name="about"/>
        <ref name="person"/>
        <element name="published"><data type="dateTime"/></element>
        <zeroOrMore>
          <element name="category">
            <attribute name="term"/>
            <optional><attribute name="label"/></optional>
          </element>
        </zeroOrMore>
        <element name="summary"><ref name="words"/></element>
        <element name="content">
          <attribute name="type"><value>xhtml</value></attribute>
          <element name="div" ns="http://www.w3.org/1999/xhtml"><ref name="any"/></element>
        </element>
      </interleave>
    </element>
  </define>
  <define name="about">
    <interleave>
      <element name="id"><data type="anyURI"><param name="pattern">tag:.+</param></data></element>
      <element name="title"><ref name="words"/></element>
      <element name="updated"><data type="dateTime"/></element>
      <oneOrMore>
        <element name="link">
          <attribute name="rel"><choice><value>self</value><value>alternate</value></choice></attribute>
          <attribute name="type"/>
          <attribute name="href"><data type="anyURI"><param name="pattern">https?://.+</param></data></attribute>
        </element>
      </oneOrMore>
    </interleave>
  </define>
  <define name="person">
    <element name="author">
      <element name="name"><ref name="words"/></element>
      <optional><element name="uri"><data type="anyURI"/></element></optional>
    </element>
  </define>
  <define name="words"><data type="string"><param name="minLength">1</param></data></define>
  <define name="any">
    <zeroOrMore>
      <choice>
        <text/>
        <attribute><anyName/></attribute>
        <element><nsName ns="http://www.w3.org/1999/xhtml"/><ref name="any"/></element>
      </choice>
    </zeroOrMore>
  </define>
</grammar>`;

/** What sitemaps.org asks of a map of a site, or of an index of such maps: a RELAX NG grammar. */
export const SITEMAP_GRAMMAR = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.sitemaps.org/schemas/sitemap/0.9" datatypeLibrary="${DATATYPES}">
  <start>
    <choice>
      <element name="urlset"><oneOrMore><element name="url"><ref name="address"/></element></oneOrMore></element>
      <element name="sitemapindex"><oneOrMore><element name="sitemap"><ref name="address"/></element></oneOrMore></element>
    </choice>
  </start>
  <define name="address">
    <element name="loc">
      <data type="anyURI"><param name="pattern">https?://.+</param><param name="maxLength">2047</param></data>
    </element>
    <optional><element name="lastmod"><choice><data type="date"/><data type="dateTime"/></choice></element></optional>
  </define>
</grammar>`;
