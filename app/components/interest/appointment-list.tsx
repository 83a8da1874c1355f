import { APPOINTMENTS } from "#app/domain/account/appointment";
import { appointmentTree } from "#app/domain/account/appointment-tree";
import { limaDay } from "#app/domain/text/calendar";
import type { Role } from "#app/domain/account/user";
import { formatDay, formatNumber } from "#app/i18n/format";
import { usePage } from "../layout/page";

interface Appointment {
  personId: string;
  name: string;
  role: Role;
  province: string | null;
  since: string;
  byId: string | null;
  byName: string | null;
}

/** Who appointed whom to moderate and to administer, by whoever appointed. */
export function AppointmentList({
  appointments,
}: {
  appointments: readonly Appointment[];
}) {
  const { words, language } = usePage();
  const { interest } = words;
  const number = (value: number) => formatNumber(value, language);
  if (appointments.length === 0) return null;
  return (
    <section aria-labelledby="encargos">
      <h2 id="encargos">{interest.treeTitle}</h2>
      <p>
        {interest.treeLead(
          number(APPOINTMENTS.people),
          number(APPOINTMENTS.days),
        )}
      </p>
      {appointmentTree(appointments).map(({ byId, byName, appointed }) => (
        <section key={byId ?? ""}>
          <h3>
            <bdi>
              {byName === null ? interest.treeServer : interest.treeBy(byName)}
            </bdi>
          </h3>
          <ul>
            {appointed.map((one) => (
              <li key={`${one.personId} ${one.role} ${one.province ?? ""}`}>
                <bdi>
                  {interest.treeLine(
                    one.name,
                    words.record.role[one.role],
                    one.province ?? words.record.everywhere,
                    formatDay(limaDay(one.since), language),
                  )}
                </bdi>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
