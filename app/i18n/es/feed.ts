/** Words of the feeds that other programs follow. */
export const feed = {
  country: "Lo Prometido: últimas decisiones",
  province: (name: string) => `Lo Prometido: decisiones sobre ${name}`,
  target: (target: string) => `Lo Prometido: decisiones sobre ${target}`,
  subtitle:
    "Lo que se publica y lo que se retira sobre cada promesa, con su fuente.",
  demo: "Demostración, datos inventados",
  title: (target: string, status: string) => `${target}: ${status}`,
  retractedTitle: (target: string, status: string) =>
    `${target}: se retiró «${status}»`,
  planSays: "Lo que dice el plan:",
  see: "Ver las pruebas y quién lo decidió",
  follow: "Seguir las decisiones (Atom)",
};
