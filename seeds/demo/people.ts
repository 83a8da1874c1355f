import { person } from "./person";

// Nobody here exists. Addresses end in `.example`, which no mail reaches (RFC 2606), and say what
// each person is good for in the demonstration.

export const elsa = person({
  name: "Elsa de la Llave",
  email: "elsa@administra.example",
  appointed: { role: "admin", scope: "*" },
});

export const rosa = person({
  name: "Rosa de las Retamas",
  email: "rosa@espinar.example",
});

export const wilber = person({
  name: "Wilber Cuaderno",
  email: "wilber@espinar.example",
});

export const nelida = person({
  name: "Nélida del Mirador",
  email: "nelida@tarata.example",
});

export const eusebio = person({
  name: "Eusebio Tola",
  email: "eusebio@aymaraes.example",
});

export const brigida = person({
  name: "Brígida Ichu",
  email: "brigida@candarave.example",
});

export const ciro = person({
  name: "Ciro Arcoíris",
  email: "ciro@huancane.example",
});

export const grace = person({
  name: "Grace Notebook",
  email: "grace@volunteer.example",
  language: "en",
});

export const mario = person({
  name: "Mario Lupa",
  email: "mario@modera.espinar.aymaraes.example",
  moderates: ["espinar", "aymaraes"],
});

export const lucia = person({
  name: "Lucía Lápiz",
  email: "lucia@modera.espinar.huancane.example",
  moderates: ["espinar", "huancane"],
});

export const hilario = person({
  name: "Hilario Balanza",
  email: "hilario@modera.espinar.huancane.example",
  moderates: ["espinar", "huancane"],
});

export const teodoro = person({
  name: "Teodoro Tintero",
  email: "teodoro@modera.aymaraes.tarata.candarave.example",
  moderates: ["aymaraes", "tarata", "candarave"],
});

export const yeni = person({
  name: "Yeni Regla",
  email: "yeni@modera.tarata.candarave.example",
  moderates: ["tarata", "candarave"],
});

export const maruja = person({
  name: "Maruja Brújula",
  email: "maruja@modera.todo.example",
  moderates: ["*"],
});

export const gobierno = person({
  name: "Gobierno inventado de Espinar",
  email: "gobierno@espinar.example",
  appointed: { role: "government", scope: "espinar" },
});

/** Everybody, in the order in which they came and in which the sign-in page lists them. */
export const EVERYBODY = [
  ...[elsa, rosa, wilber, nelida, eusebio, brigida, ciro, grace],
  ...[mario, lucia, hilario, teodoro, yeni, maruja, gobierno],
] as const;
