/** Words of the pages on privacy and on the risks of reporting. */
export const trust = {
  privacyTitle: "Qué sabemos de usted y qué no",
  privacy: [
    {
      title: "Si solo lee",
      text: [
        "No sabemos quién es. No hay cuentas, ni cookies, ni mediciones, ni pedidos a otros sitios en las páginas públicas.",
        "El servidor anota cada pedido para poder arreglar fallas, con la dirección recortada: no alcanza para saber de qué casa vino.",
      ],
    },
    {
      title: "Si abre una cuenta",
      text: [
        "Guardamos su correo, el nombre con que firma y una huella de su contraseña que no se puede deshacer. El correo no se publica ni se muestra a los moderadores.",
        "Si una persona tiene varias cuentas, en las reglas cuentan como una: nadie aprueba lo suyo con otra cuenta. Lo sabemos por el buzón de correo, del que guardamos una huella hecha con una clave que está fuera de la base de datos, por la llave de acceso, o porque dos administradores lo dicen. Eso no se publica, ni se muestra a quienes moderan.",
        "Si borra su cuenta, la huella del buzón se borra en ese momento o, si algo suyo espera una decisión, cuando termine: en diez días como máximo. Queda que dos cuentas eran de una persona, sin decir de quién.",
        "El nombre con que firma es público. Puede ser un seudónimo, y conviene que lo sea.",
        "Una cookie sirve para saber que sigue siendo usted. Se borra al salir.",
        "Mientras usa su cuenta, lo que el servidor anota lleva un nombre inventado, otro cada día, para poder seguir un ataque. La clave de ese nombre no se guarda: pasado el día, nadie puede decir de quién era.",
      ],
    },
    {
      title: "Si cuenta algo",
      text: [
        "Mientras se revisa, solo lo ven usted y quienes moderan esa provincia. Si se publica, lo ve todo el mundo, con el nombre con que firma y con las pruebas públicas.",
        "De una foto no guardamos ni el lugar ni la cámara. Si tapa partes de ella, lo que queda debajo se borra; queda una huella de la foto entera, que no deja ver nada. Quien la publica tiene que haber buscado antes caras, menores, placas y papeles.",
        "Las pruebas marcadas «solo para moderadores» no se publican: se dice cuántas hay, no cuáles son.",
        "Lo publicado no se borra a pedido de quien lo contó, porque otros ya se apoyaron en ello; se corrige con otro aporte o se retira con un motivo.",
      ],
    },
    {
      title: "Si escribe sin señal",
      text: [
        "Lo que escribe en un formulario se guarda en su teléfono hasta que llega al sitio. También los formularios que abrió, hasta 30 días. No los ve nadie más que quien use ese teléfono.",
        "Al salir de su cuenta se borran. Si algo no se envió, antes le preguntamos qué hacer. La hora de su teléfono no se envía.",
      ],
    },
    {
      title: "El registro",
      text: [
        "Cada cambio público deja una entrada que no se puede borrar. Guarda códigos, fechas y huellas: ningún nombre, ningún correo, ninguna palabra de nadie.",
      ],
    },
  ],
  risksTitle: "Antes de contar algo",
  risksLead:
    "Contar lo que pasó con una promesa es un derecho. También puede molestar a alguien. Piense un momento en esto.",
  risks: [
    "Firme con un seudónimo que no use en otro sitio. No ponga su nombre, su cargo ni su dirección en el texto.",
    "Si solo usted podía saber algo, contarlo la señala. Busque una fuente que cualquiera pueda abrir, o marque la prueba «solo para moderadores».",
    "No ponga nombres, teléfonos ni DNI de particulares, ni caras de niñas y niños.",
    "Antes de enviar una foto, tape en ella las caras de quienes no dieron permiso, las placas y las casas: el formulario le ofrece hacerlo. Lo tapado queda en negro y no se puede destapar.",
    "Una dirección web puede decir quién la compartió. Quite lo que venga después de un signo de interrogación si no hace falta para abrirla.",
    "Si usa un teléfono o una cabina de otra persona, salga de su cuenta al terminar.",
    "Si la amenazan, no responda sola: guarde las pruebas y avise a la Defensoría del Pueblo o a una organización de su confianza.",
  ],
  risksGo: "Qué sabemos de usted y qué no",
  before: "Antes de contar algo",
};
