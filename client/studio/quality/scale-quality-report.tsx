import { WEAK_ITEM } from "#instruments/statistics/reliability/item-rest-correlation.ts";
import type {
	ItemQuality,
	Quality,
	ScaleQuality,
} from "../../../server/quality/quality.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { itemRest } from "../../charts/item-rest.tsx";
import { counted, listed, onDay } from "../words.ts";
import { ItemTable } from "./item-table.tsx";
import { ReliabilityTable } from "./reliability-table.tsx";
import { SitesSection } from "./sites-section.tsx";

/** One scale: the sentence, the picture, the tables, and what must be said beside them. */
export function ScaleQualityReport({
	quality,
	scale,
}: {
	quality: Quality;
	scale: ScaleQuality;
}) {
	const { reliability, items, ends } = scale;
	const found = reliability.value;
	return (
		<article className="scale-report">
			<p className="finding">{scale.sentence}</p>
			{found && (
				<ChartFigure
					title={pictureTitle(items)}
					note={noteOn(quality, found.completeCases)}
					draw={(width) =>
						itemRest(
							{
								items: items.map(({ item, text, itemRest, verdict }) => ({
									key: item,
									text,
									correlation: itemRest,
									verdict,
								})),
								mark: WEAK_ITEM,
							},
							width,
						)
					}
					table={<ItemTable scale={scale} hideCaption />}
				/>
			)}
			{found && <ReliabilityTable scale={scale} found={found} />}
			{found?.notes.map((note) => (
				<p className="hint" key={note}>
					{note}
				</p>
			))}
			{scale.people !== null && items.length > 0 && <ItemTable scale={scale} />}
			<h3>Lowest and highest scores</h3>
			{ends.value && (
				<p>
					{sharesOf(ends.value)} {ends.note}
				</p>
			)}
			{!ends.value && <p>{ends.note}</p>}
			<SitesSection scale={scale} />
		</article>
	);
}

function pictureTitle(items: readonly ItemQuality[]): string {
	const weak = items.filter(
		({ itemRest }) => itemRest !== null && itemRest < WEAK_ITEM,
	);
	const untold = items.filter(({ itemRest }) => itemRest === null);
	if (weak.length > 0)
		return `${counted(weak.length, "question")} of ${items.length} ${weak.length === 1 ? "has" : "have"} little in common with the others`;
	return untold.length > 0
		? "Of the questions that can be judged, each goes with the others"
		: `Each of the ${items.length} questions goes with the others`;
}

function noteOn({ survey, wave, asOf, synthetic }: Quality, n: number): string {
	return [
		`Correlation of each question with the sum of the others. n = ${counted(n, "person", "people")} who answered all of them.`,
		`${survey.title}, ${wave.title}, as of ${onDay(asOf)}.`,
		synthetic ? "Synthetic data." : "",
	]
		.filter(Boolean)
		.join(" ");
}

function sharesOf({
	n,
	floorShare,
	ceilingShare,
}: NonNullable<ScaleQuality["ends"]["value"]>): string {
	const shares = [
		`${percentOf(floorShare)} have the lowest score`,
		`${percentOf(ceilingShare)} the highest`,
	];
	return `Of ${counted(n, "score")}, ${listed(shares)}.`;
}

function percentOf(share: number): string {
	return `${(share * 100).toFixed(1)} %`;
}
