import { useWords } from "../layout/page";

/** The list that filed a plan, in the document's own words; in the reader's language that it names none. */
export function OrganizationName({ name }: { name: string | null }) {
  const { plan } = useWords();
  return name === null ? plan.noOrganization : <bdi lang="es">{name}</bdi>;
}
