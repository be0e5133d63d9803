import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Progress } from "../../../server/responses/responses.schemas.ts";
import type { Survey, Wave } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { percent } from "../../charts/format.ts";
import { waveName } from "../surveys/wave-name.ts";
import { openWords } from "./open-words.ts";
import { WaveTimes } from "./wave-times.tsx";

type Row = Progress["waves"][number] & Pick<Wave, "opens" | "closes" | "pilot">;

/** How each wave goes, and when it is open. */
export function WaveTable({
	progress,
	survey,
	project,
}: {
	progress: Progress;
	survey: Survey;
	project: Project;
}) {
	const invites = progress.waves.some(({ invited }) => invited > 0);
	return (
		<section className="section">
			<h2>By wave</h2>
			<DataTable
				caption="Responses by wave"
				hideCaption
				columns={[
					...counts,
					...(invites ? invitations : []),
					open,
					...(project.abilities["change collection"]
						? [change(survey, project.id)]
						: []),
				]}
				rows={rowsOf(progress, survey)}
				rowKey={(it) => it.wave}
			/>
			{invites && (
				<p className="hint">
					Invited: people with a personal link. Posters and tablets are open to
					anyone, so they have no response rate.
				</p>
			)}
		</section>
	);
}

function rowsOf(progress: Progress, { waves }: Survey): Row[] {
	return progress.waves.map((row) => {
		const wave = waves.find(({ key }) => key === row.wave);
		return {
			...row,
			opens: wave?.opens ?? null,
			closes: wave?.closes ?? null,
			pilot: wave?.pilot ?? false,
		};
	});
}

const counts: readonly Column<Row>[] = [
	{
		title: "Wave",
		value: waveName,
		show: (it) => (
			<>
				{waveName(it)}
				{it.pilot && <div className="cell-note">It is in no figure.</div>}
			</>
		),
	},
	{ title: "Responses", value: (it) => it.responses, numeric: true },
];

const rate = ({ invited, invitedAnswered }: Row) =>
	invited === 0 ? null : invitedAnswered / invited;

const invitations: readonly Column<Row>[] = [
	{ title: "Invited", value: (it) => it.invited || null, numeric: true },
	{
		title: "Of these answered",
		value: (it) => (it.invited === 0 ? null : it.invitedAnswered),
		numeric: true,
	},
	{
		title: "Response rate",
		value: rate,
		show: (it) => {
			const share = rate(it);
			return share === null ? undefined : percent(share);
		},
		numeric: true,
	},
];

const open: Column<Row> = {
	title: "Open",
	value: (it) => openWords(it, new Date()),
};

function change(survey: Survey, project: string): Column<Row> {
	return {
		title: "Change",
		show: ({ wave, title, opens, closes }) => (
			<WaveTimes
				key={`${opens} ${closes}`}
				project={project}
				survey={survey.id}
				wave={{ key: wave, title, opens, closes }}
			/>
		),
	};
}
