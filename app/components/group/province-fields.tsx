import { PROVINCE_FIELDS } from "#app/domain/group/group-input";
import { Select } from "../form/select";
import { useWords } from "../layout/page";

/** Asks for the provinces of a group: one, and up to four more behind a line that opens. */
export function ProvinceFields(props: {
  provinces: readonly { slug: string; name: string }[];
  /** Slugs as chosen before. */
  chosen: readonly string[];
  error: string | undefined;
}) {
  const { groupRoom } = useWords();
  const options = props.provinces.map(({ slug, name }) => ({
    value: slug,
    label: name,
  }));
  const [first, ...others] = PROVINCE_FIELDS;
  return (
    <>
      <Select
        name={first}
        label={groupRoom.province}
        error={props.error}
        empty={groupRoom.provinceNone}
        value={props.chosen[0]}
        options={options}
      />
      <details open={props.chosen.slice(1).some((slug) => slug !== "")}>
        <summary>{groupRoom.moreProvinces}</summary>
        {others.map((name, index) => (
          <Select
            key={name}
            name={name}
            label={groupRoom.otherProvince(index + 2)}
            empty={groupRoom.provinceNoOther}
            value={props.chosen[index + 1]}
            options={options}
          />
        ))}
      </details>
    </>
  );
}
