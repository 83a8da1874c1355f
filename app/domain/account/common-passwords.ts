/** What people here put into passwords, with `ñ` as `n` and without accents; connecting words are among them, so that `municipalidad de tarata` is made of nothing else. */
export const COMMON_WORDS: readonly string[] =
  `contrasena contrasenia contra clave clavesegura pass passwd password passphrase palabra acceso entrar
  login ingresar usuario user admin administrador administrator root sistema system test prueba demo
  secreto secreta seguro segura seguridad default cambiar cambiame temporal invitado guest
  hola holamundo gracias teamo amor mivida micorazon corazon familia mama papa bebe princesa angel
  jesus dios diosesamor senor maria cristo virgen bendicion
  peru viva vivaelperu vivaperu arriba arribaperu peruano peruana patria inti sol pachamama machu picchu
  machupicchu misti titicaca alianza lima universitario cristal futbol paolo guerrero
  municipalidad municipio muni provincia provincial distrito distrital alcalde alcaldesa alcaldia regidor
  gobierno regional plan meta promesa prometido prometidoesdeuda deuda transparencia ciudadano ciudadana
  ciudadania comite vigilancia ronda rondero comunidad pueblo elecciones
  qwerty qwertyuiop asdf asdfgh asdfghjkl zxcvbnm abc abcd abcdef abcdefg iloveyou welcome letmein monkey
  dragon sunshine football baseball superman batman princess master shadow google facebook whatsapp
  enero febrero marzo abril mayo junio julio agosto setiembre septiembre octubre noviembre diciembre
  lunes martes miercoles jueves viernes sabado domingo feliz navidad cumpleanos
  uno dos tres cuatro cinco seis siete ocho nueve diez cero
  mi mis tu tus su el la lo los las un una de del y o e a en con por para que es soy yo no si muy mas
  the my is i am and of`.split(/\s+/);

/** The words in the names of the departments and provinces, as `searchWords` gives them. */
export const PLACE_WORDS: readonly string[] =
  `abad abancay acobamba acomayo aija alcides alto amazonas ambo ancash andahuaylas angaraes anta
  antabamba antonio apurimac arequipa ascope asuncion atalaya ayabaca ayacucho aymaraes azangaro
  bagua barranca basadre bellavista bolivar bolognesi bongara caceres cajabamba cajamarca
  cajatambo calca callao camana canas canchis candarave canete cangallo canta carabaya caraveli
  carhuaz carlos carrion casma castilla castrovirreyna caylloma celendin cerro chachapoyas
  chanchamayo chepen chiclayo chimu chincha chincheros chota chuco chucuito chumbivilcas chupaca
  churcampa collao concepcion condesuyos condorcanqui contralmirante contumaza convencion
  coronel corongo cotabambas cruz cusco cutervo daniel datem dios dorado espinar fajardo fermin
  ferrenafe fitzcarrald general gran grau huacaybamba hualgayoc huallaga huamalies huaman
  huamanga huanca huancabamba huancane huancavelica huancayo huanta huanuco huaral huaraz huari
  huarmey huarochiri huaura huaylas huaytara ica ignacio ilo inca islay jaen jauja jorge julcan
  junin lamas lambayeque lampa lauricocha leoncio libertad lima loreto lucanas luya luzuriaga
  madre manu mar maranon marcos mariscal martin maynas mayo melgar mendoza miguel moho moquegua
  morropon moyobamba nazca nieto ocros otuzco oxapampa oyon pablo pacasmayo pachitea padre paita
  pallasca palpa parinacochas paruro pasco pataz paucar paucartambo picota pisco piura pomabamba
  portillo prado puerto puno purus putina putumayo quispicanchi ramon raymondi recuay requena
  rioja rodriguez roman san sanchez sancos sandia santa santiago sara satipo sechura sihuas
  sucre sullana tacna tahuamanu talara tambopata tarata tarma tayacaja tocache trujillo tumbes
  ucayali union urubamba utcubamba victor vilcas villar viru yarowilca yauli yauyos yungay
  yunguyo zarumilla`.split(/\s+/);
