import { type ReactNode, useId } from "react";
import { inList } from "#instruments/coverage/coverage-in-words.ts";
import { isSame } from "#instruments/plan/gap.ts";
import type { Measure, PlanContent } from "#instruments/plan/plan.ts";
import { scaleNamed } from "#instruments/plan/planned-primary.ts";
import { english, onDay, respondentWords } from "../words.ts";
import type { PlanHouse } from "./use-plan-setting.ts";

/** What is measured, of whom, and how much of it is enough. */
export function MeasureTable({
	plan,
	instruments,
}: {
	plan: PlanContent;
	instruments: PlanHouse["instruments"];
}) {
	if (plan.measures.length === 0) return null;
	return (
		<SheetTable
			caption="Measures"
			titles={[
				"Measure",
				"Tells about",
				"Who answers",
				"Expected / enough",
				"Change that matters",
			]}
		>
			{plan.measures.map((measure) => (
				<tr key={measure.id}>
					<th scope="row">
						{measure.title || "Without a name"}
						{measure.primary && <strong> (read first)</strong>}
						<div className="cell-note">{howScored(measure, instruments)}</div>
					</th>
					<td>{tellsAbout(measure, plan)}</td>
					<td>{respondentWords[measure.respondent]}</td>
					<td>
						{measure.expected ?? "?"} / {measure.enough ?? "?"}
					</td>
					<td>{measure.smallestChange || "Not said"}</td>
				</tr>
			))}
		</SheetTable>
	);
}

function howScored(
	{ instrument, scale }: Measure,
	instruments: PlanHouse["instruments"],
): string {
	const by = instrument
		? `${instrument.id} ${instrument.version}`
		: "Yet to be chosen or made";
	const known = instruments.find((each) => isSame(instrument, each));
	const named = scaleNamed(scale, known?.scaleTitles ?? []);
	const words = named ? english(named.title) : scale;
	return words ? `${words}; ${by}` : by;
}

function tellsAbout(measure: Measure, plan: PlanContent): string {
	const aims = measure.aims.map(
		(id) => plan.aims.findIndex((aim) => aim.id === id) + 1,
	);
	const mechanisms = measure.mechanisms.map(
		(id) => plan.mechanisms.findIndex((each) => each.id === id) + 1,
	);
	return [
		aims.length > 0 && `Aim ${aims.join(", ")}`,
		mechanisms.length > 0 && `Mechanism ${mechanisms.join(", ")}`,
		inList(measure.dimensions),
	]
		.filter(Boolean)
		.join("; ");
}

/** When each is asked, who collects, and where. */
export function WaveTable({ plan }: { plan: PlanContent }) {
	const waves = plan.measures.flatMap((measure) =>
		measure.waves.map((wave) => ({ measure, wave })),
	);
	if (waves.length === 0) return null;
	return (
		<SheetTable
			caption="When it is asked"
			titles={["Begins", "Wave", "Measure", "Who collects", "Where"]}
		>
			{waves.sort(byDate).map(({ measure, wave }) => (
				<tr key={`${measure.id} ${wave.id}`}>
					<th scope="row">{wave.date ? onDay(wave.date) : "Not said"}</th>
					<td>{wave.title}</td>
					<td>{measure.title}</td>
					<td>{wave.collector || "Not said"}</td>
					<td>{wave.where}</td>
				</tr>
			))}
		</SheetTable>
	);
}

type Asked = { wave: { date: string | null } };

/** What has no date comes last. */
function byDate(a: Asked, b: Asked): number {
	return (a.wave.date ?? "9").localeCompare(b.wave.date ?? "9");
}

function SheetTable({
	caption,
	titles,
	children,
}: {
	caption: string;
	titles: readonly string[];
	children: ReactNode;
}) {
	const id = useId();
	return (
		// biome-ignore lint/a11y/useSemanticElements: a region that scrolls needs a name and the focus
		<div
			className="table-scroll"
			role="region"
			aria-labelledby={id}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
			tabIndex={0}
		>
			<table>
				<caption id={id}>{caption}</caption>
				<thead>
					<tr>
						{titles.map((title) => (
							<th key={title} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</div>
	);
}
