import { useHref } from "../layout/page";

/** A province as the list by department names it. */
export interface RegionProvince {
  slug: string;
  name: string;
  regionCode: string;
  regionName: string;
  hasPlan: boolean;
}

/** All provinces under their departments; those with a plan stand out. */
export function RegionList(props: { provinces: readonly RegionProvince[] }) {
  const href = useHref();
  const names = new Map(
    props.provinces.map(({ regionCode, regionName }) => [
      regionCode,
      regionName,
    ]),
  );
  const regions = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <dl className="facts">
      {regions.map(([code, name]) => (
        <div key={code} className="fact">
          <dt id={`region-${code}`}>{name}</dt>
          <dd>
            {props.provinces
              .filter(({ regionCode }) => regionCode === code)
              .map((province, index) => (
                <span key={province.slug}>
                  {index > 0 ? ", " : null}
                  <a href={href(`/provincias/${province.slug}`)}>
                    {province.hasPlan ? (
                      <strong>{province.name}</strong>
                    ) : (
                      province.name
                    )}
                  </a>
                </span>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
