import { useHref } from "../layout/page";

/** People by name, in one line, each leading to what administrators see of them. */
export function PersonLinks(props: {
  people: readonly { id: string; name: string }[];
}) {
  const href = useHref();
  return props.people.map(({ id, name }, index) => (
    <span key={id}>
      {index === 0 ? null : " · "}
      <a href={href(`/admin/personas/${id}`)}>
        <bdi>{name}</bdi>
      </a>
    </span>
  ));
}
