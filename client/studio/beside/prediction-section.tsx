import { useQuery } from "@tanstack/react-query";
import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Survey } from "../../../server/surveys/surveys.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, figure as figureOf } from "../../charts/format.ts";
import { peopleScatter } from "../../charts/people-scatter.tsx";
import { Loading } from "../layout/loading.tsx";
import { Stale } from "../layout/stale.tsx";
import { Notes } from "../summary/notes.tsx";
import { predictionQuery } from "./beside-api.ts";
import { besideNote, plainFigure } from "./beside-note.ts";
import { CorrectionForm } from "./correction-form.tsx";
import { CorrelationTable } from "./correlation-table.tsx";
import type { BesideChoice, SetAsked } from "./use-beside-choice.ts";
import { WorkedOut } from "./worked-out.tsx";

export interface SectionOfBeside {
	project: Project;
	survey: Survey;
	choice: BesideChoice;
	search: URLSearchParams;
	set: SetAsked;
}

/** Whether scores and a figure go together: picture, correlation, and what to know about it. */
export function PredictionSection({
	project,
	survey,
	choice: { figure, ...choice },
	search,
	set,
}: SectionOfBeside) {
	const { data, error, dataUpdatedAt, isPlaceholderData } = useQuery({
		...predictionQuery(project.id, survey.id, figure, {
			...choice,
			spread: search.get("spread") ?? undefined,
			reliability: search.get("reliability") ?? undefined,
		}),
		placeholderData: (before) => before,
		throwOnError: (_, query) => query.state.data === undefined,
	});
	if (!data) return <Loading what="the figures" />;
	return (
		<section className="summary beside" aria-busy={isPlaceholderData}>
			<h2>Do they go together?</h2>
			<Stale error={error} since={dataUpdatedAt} />
			{data.people.both === 0 ? (
				<NobodyWithBoth prediction={data} />
			) : (
				<>
					<ScatterFigure prediction={data} />
					{data.halves && (
						<p className="beside-words">{data.halves.sentence}</p>
					)}
					<CorrelationTable prediction={data} />
					<Notes title="About these figures" notes={data.notes} level={3} />
					<CorrectionForm
						key={`${search.get("spread")} ${search.get("reliability")}`}
						spread={data.spread}
						typed={{
							spread: search.get("spread") ?? "",
							reliability: search.get("reliability") ?? "",
						}}
						set={set}
					/>
					<WorkedOut prediction={data} />
				</>
			)}
		</section>
	);
}

function NobodyWithBoth({
	prediction: { people, figure, wave },
}: {
	prediction: Prediction;
}) {
	return (
		<div className="empty">
			<h3>Nobody has both yet</h3>
			<p>
				{people.scoreOnly} with a score at {wave.title}, {people.figureOnly}{" "}
				with “{figure.name}”, and none of them the same. Check that the file's
				codes are those of the people who answered, by personal links, and
				choose another wave where they answered then.
			</p>
		</div>
	);
}

type Point = Prediction["points"][number];

function ScatterFigure({ prediction }: { prediction: Prediction }) {
	const { points, scale, figure, from, finding } = prediction;
	const decimals = decimalsFor(scale.range);
	const score = from === null ? scale.title : `Change in ${scale.title}`;
	const value = `${figure.name} (${figure.unit})`;
	const data = {
		points: points.map(({ code, score, value }) => ({
			name: code,
			x: score,
			y: value,
		})),
		x: {
			title: score,
			show: plainFigure,
			...(from === null && { range: scale.range }),
		},
		y: { title: value, show: plainFigure },
	};
	const columns: readonly Column<Point>[] = [
		{ title: "Participant", value: ({ code }) => code },
		{
			title: score,
			value: (it) => it.score,
			show: (it) => figureOf(it.score, decimals),
			numeric: true,
		},
		{
			title: value,
			value: (it) => it.value,
			show: (it) => plainFigure(it.value),
			numeric: true,
		},
	];
	return (
		<ChartFigure
			title={finding}
			note={besideNote(prediction, betterWords(prediction))}
			draw={(width) => peopleScatter(data, width)}
			table={
				<DataTable
					caption={`${score} and ${figure.name}`}
					hideCaption
					columns={columns}
					rows={points}
					rowKey={({ code }) => code}
				/>
			}
		/>
	);
}

function betterWords({ scale, figure }: Prediction): string {
	const scores =
		scale.direction === "neutral"
			? ""
			: `A ${scale.direction === "higher-is-better" ? "higher" : "lower"} score is better, and `;
	return `${scores}${scores === "" ? "A" : "a"} ${figure.better} ${figure.name} is better.`;
}
