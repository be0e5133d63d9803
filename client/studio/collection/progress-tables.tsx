import type { Progress } from "../../../server/responses/responses.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { percent } from "../../charts/format.ts";
import { openWords } from "./open-words.ts";
import { WaveTimes } from "./wave-times.tsx";

type WaveRow = Progress["waves"][number];
type SiteRow = Progress["sites"][number];

const rate = ({ invited, invitedAnswered }: WaveRow) =>
	invited === 0 ? null : invitedAnswered / invited;

function waveColumns(
	{ waves, id }: Survey,
	project: string,
): readonly Column<WaveRow>[] {
	const now = new Date();
	const waveOf = (it: WaveRow) => waves.find(({ key }) => key === it.wave);
	const open = (it: WaveRow) => {
		const wave = waveOf(it);
		return wave ? openWords(wave, now) : null;
	};
	return [
		{ title: "Wave", value: (it) => it.title },
		{ title: "Responses", value: (it) => it.responses, numeric: true },
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
		{ title: "Open", value: open },
		{
			title: "Change",
			show: (it) => {
				const wave = waveOf(it);
				return (
					wave && (
						<WaveTimes
							key={`${wave.opens} ${wave.closes}`}
							project={project}
							survey={id}
							wave={wave}
						/>
					)
				);
			},
		},
	];
}

const siteColumns: readonly Column<SiteRow>[] = [
	{ title: "Site", value: (it) => it.site },
	{ title: "Responses", value: (it) => it.responses, numeric: true },
];

export function WaveTable({
	progress,
	survey,
	project,
}: {
	progress: Progress;
	survey: Survey;
	project: string;
}) {
	return (
		<section className="section">
			<h2>By wave</h2>
			<DataTable
				caption="Responses by wave"
				hideCaption
				columns={waveColumns(survey, project)}
				rows={progress.waves}
				rowKey={(it) => it.wave}
			/>
			<p className="hint">
				Invited: people with a personal link. Posters and tablets are open to
				anyone, so they have no response rate.
			</p>
		</section>
	);
}

export function SiteTable({ progress }: { progress: Progress }) {
	return (
		<section className="section">
			<h2>By site</h2>
			<DataTable
				caption="Responses by site"
				hideCaption
				columns={siteColumns}
				rows={progress.sites}
				rowKey={(it) => it.site}
			/>
		</section>
	);
}
