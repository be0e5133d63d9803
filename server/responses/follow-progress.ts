import type { Kysely } from "kysely";
import { listSites } from "../projects/sites.queries.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import type { Database } from "../tables.ts";
import { countByDay, countInvited } from "./progress.queries.ts";
import type { Progress } from "./responses.schemas.ts";

/** Collection as it happens: by wave, day and site. */
export async function followProgress(
	db: Kysely<Database>,
	survey: SurveyRow,
	now: Date,
): Promise<Progress> {
	const counts = await countByDay(db, survey);
	const invited = await countInvited(db, survey);
	const sites = await listSites(db, survey.projectId);
	const today = now.toISOString().slice(0, 10);
	return {
		responses: total(counts),
		today: total(counts.filter(({ day }) => day === today)),
		waves: survey.waves.map((wave) => {
			const ofWave = counts.filter(({ waveId }) => waveId === wave.id);
			const links = invited.find(({ waveId }) => waveId === wave.id);
			return {
				wave: wave.key,
				title: wave.title,
				responses: total(ofWave),
				invited: links?.invited ?? 0,
				invitedAnswered: links?.answered ?? 0,
				days: byDay(ofWave),
			};
		}),
		sites: bySite(counts, sites),
	};
}

type Counts = Awaited<ReturnType<typeof countByDay>>;

function total(counts: Pick<Counts[number], "responses">[]): number {
	return counts.reduce((sum, { responses }) => sum + responses, 0);
}

function byDay(counts: Counts): Progress["waves"][number]["days"] {
	const days = new Map<string, number>();
	for (const { day, responses } of counts)
		days.set(day, (days.get(day) ?? 0) + responses);
	return [...days].map(([day, responses]) => ({ day, responses }));
}

/** Every site of the project, also those that nobody answered at; last, responses without a site. */
function bySite(
	counts: Counts,
	sites: { id: string; name: string }[],
): Progress["sites"] {
	const at = (id: string | null) =>
		total(counts.filter(({ siteId }) => siteId === id));
	const named = sites.map(({ id, name }) => ({
		site: name,
		responses: at(id),
	}));
	const nowhere = at(null);
	return nowhere > 0 && named.length > 0
		? [...named, { site: "No site given", responses: nowhere }]
		: named;
}
