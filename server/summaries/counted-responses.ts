import { type RawBuilder, sql, type Transaction } from "kysely";
import {
	findJoinedCodes,
	type JoinedCodes,
} from "../linkage/decisions.queries.ts";
import type { Database, Linkage } from "../tables.ts";

/** Which responses a comparison is about. */
export interface Subject {
	projectId: string;
	surveyId: string;
	linkage: Linkage;
	/** Ids of the two waves. */
	before: string;
	after: string;
	siteId: string | null;
}

export type JoinedSubject = Subject & { joined: JoinedCodes };
type Sql = RawBuilder<unknown>;
/** The responses that count, with these of their columns. */
export type Counted = (columns: Sql) => Sql;

/** The same, with the codes that an analyst has found to be one person's. */
export async function withJoinedCodes<Wanted extends Subject>(
	trx: Transaction<Database>,
	subject: Wanted,
): Promise<Wanted & JoinedSubject> {
	const joined =
		subject.linkage === "own-code"
			? await findJoinedCodes(trx, subject)
			: { codes: [], people: [] };
	return { ...subject, joined };
}

/** What joins the responses of one person; null for a response of nobody known. */
export function personOf({
	linkage,
	joined,
}: Pick<JoinedSubject, "linkage" | "joined">): Sql {
	if (linkage === "participant") return sql`participant_id`;
	if (linkage === "none") return sql`null::uuid`;
	return joined.codes.length === 0
		? sql`own_code_hash`
		: sql`coalesce(joined.person, own_code_hash)`;
}

/** The responses of the subject; where people were joined by hand, beside each the code that counts instead of its own. */
export function ofSubject(subject: JoinedSubject): Sql {
	const { projectId, surveyId, before, after, siteId, joined } = subject;
	const instead =
		joined.codes.length === 0
			? sql``
			: sql`left join unnest(${joined.codes}::bytea[], ${joined.people}::bytea[]) as joined (code, person)
				on joined.code = own_code_hash`;
	const atSite = siteId === null ? sql`true` : sql`site_id = ${siteId}`;
	return sql`from response ${instead} where project_id = ${projectId} and survey_id = ${surveyId}
		and wave_id in (${before}, ${after}) and ${atSite}`;
}

/** The responses that count: of several by one person in one wave, the one completed first. */
export function countedResponses(
	subject: JoinedSubject,
	hasRepeats: boolean,
	columns: Sql,
): Sql {
	const key = personOf(subject);
	const all = sql`
		select wave_id = ${subject.before} as before, ${columns}
		${ofSubject(subject)}`;
	if (!hasRepeats) return all;
	return sql`${all} and (${key} is null or id in (
		select distinct on (wave_id, ${key}) id
		${ofSubject(subject)}
		order by wave_id, ${key}, completed_at, id
	))`;
}
