import { decimalsFor, figure, signed } from "../../charts/format.ts";
import type { Material, ShownScale } from "./material.ts";
import { shownScales } from "./material.ts";

/** The scales that a report shows as figures: means with n, and the difference with its interval. */
export function MainFigures({
	material,
	most = Number.POSITIVE_INFINITY,
}: {
	material: Material;
	/** How many rows there is room for. */
	most?: number;
}) {
	const shown = shownScales(material);
	if (shown.length === 0) return null;
	return (
		<div className="table-scroll">
			<table className="main-figures">
				<caption>
					Scales, before and after
					{shown.length > most && `, ${most} of ${shown.length}`}
				</caption>
				<thead>
					<tr>
						<th scope="col">Scale</th>
						<th scope="col">Before: mean (n)</th>
						<th scope="col">After: mean (n)</th>
						<th scope="col">Difference (95 % interval)</th>
					</tr>
				</thead>
				<tbody>
					{shown.slice(0, most).map((each) => {
						const { name, before, after, difference } = rowOf(each);
						return (
							<tr key={name}>
								<th scope="row">{name}</th>
								<td>{before}</td>
								<td>{after}</td>
								<td>{difference}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

/** A scale's figures as text; `not given` where there is none. */
export function rowOf({ summary, scale }: ShownScale) {
	const { from, to, site } = summary;
	const decimals = decimalsFor(scale.range);
	const isPaired = scale.comparison === "paired" && scale.paired !== null;
	const [first, second] = scale.waves;
	const mean = (value: number | null | undefined, n: number) =>
		value == null ? `not given (${n})` : `${figure(value, decimals)} (${n})`;
	const { paired } = scale;
	const compared = isPaired ? paired : scale.independent;
	const interval =
		compared?.ciLow == null || compared.ciHigh === null
			? "no interval"
			: `${signed(compared.ciLow, decimals)} to ${signed(compared.ciHigh, decimals)}`;
	return {
		name: `${scale.title}, ${from.title} to ${to.title}${site ? `, ${site.name}` : ""}${isPaired ? ", same people" : ""}`,
		before:
			isPaired && paired
				? mean(paired.preMean, paired.pairs)
				: mean(first?.mean, first?.scored ?? 0),
		after:
			isPaired && paired
				? mean(paired.postMean, paired.pairs)
				: mean(second?.mean, second?.scored ?? 0),
		difference:
			compared?.meanDifference == null
				? "not given"
				: `${signed(compared.meanDifference, decimals)} (${interval})`,
	};
}
