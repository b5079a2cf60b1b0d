import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { agreeRegistration } from "@/lib/features/selection/commands/agree-registration";
import { nominateCandidates } from "@/lib/features/selection/commands/nominate-candidates";
import { registerCandidate } from "@/lib/features/selection/commands/register-candidate";
import type { Cast } from "./cast";
import { type Diary, does } from "./diary";

/** Someone to be put forward: by name, of which unit, and what they would like; `registers`: they do it themselves. */
export type ToNominate = { name: string; from: string; wishes: readonly string[]; registers?: boolean };

/** The candidates of a programme by name, known once they are registered. */
export class Registered {
  readonly #ids = new Map<string, string>();

  know(name: string, id: string): void {
    this.#ids.set(name, id);
  }
  /** @throws for one who is not registered yet: a scenario out of order. */
  id(name: string): string {
    const found = this.#ids.get(name);
    if (!found) throw new Error(`${name} is not registered`);
    return found;
  }
  ids(names: readonly string[]): string[] {
    return names.map((name) => this.id(name));
  }
}

const personOf = (cast: Cast, name: string) => {
  const person = cast.cadres.get(name) ?? cast.candidates.get(name);
  if (!person) throw new Error(`nobody is called ${name}`);
  return person;
};

/** S1: each unit puts its people forward at once, over some days; who registers themselves is agreed to by their unit. */
export function tellRegistration(
  cast: Cast,
  diary: Diary,
  { people, from, programmeId }: { people: readonly ToNominate[]; from: CalendarDate; programmeId: () => string },
): Registered {
  const registered = new Registered();
  for (const one of people.filter(({ registers }) => registers)) {
    const [unit, cadre] = [cast.units.get(one.from), cast.cadres.get(one.name)];
    if (!unit || !cadre) throw new Error(`no unit or account of ${one.name}`);
    diary.on(from, async (day) => {
      const input = { programmeId: programmeId(), wishes: one.wishes };
      const { candidateId } = await does<{ candidateId: string }>(cadre.viewer, day, registerCandidate, input);
      registered.know(one.name, candidateId);
      await does(unit.liaison, day, agreeRegistration, { candidateId });
    });
  }
  const nominated = Map.groupBy(
    people.filter(({ registers }) => !registers),
    (one) => one.from,
  );
  for (const [place, [name, group]] of [...nominated].entries()) {
    const unit = cast.units.get(name);
    if (!unit) throw new Error(`no unit ${name}`);
    diary.on(addDays(from, 1 + (place % 5)), async (day) => {
      const ids = new Map(group.map((one) => [personOf(cast, one.name).personId, one.name]));
      const input = { programmeId: programmeId(), unitId: unit.id, cadreIds: [...ids.keys()] };
      await does(unit.liaison, day, nominateCandidates, input);
      const where = { programmeId: programmeId(), cadreId: { in: [...ids.keys()] } };
      for (const { id, cadreId } of await cast.owner.candidate.findMany({ where }))
        registered.know(ids.get(cadreId) as string, id);
    });
  }
  return registered;
}
