import type {
	BySite,
	ScaleQuality,
	SiteMean,
} from "../../../server/quality/quality.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { figure } from "../../charts/format.ts";
import { counted } from "../words.ts";

/** How far sites differ on a scale, and how many people make a site's mean its own. */
export function SitesSection({
	scale: { title, bySite },
}: {
	scale: ScaleQuality;
}) {
	const found = bySite.value;
	return (
		<>
			<h3>Sites</h3>
			{found && <p>{sentenceOn(found)}</p>}
			<p>{bySite.note}</p>
			{found && (
				<DataTable
					caption={`Means of sites on “${title}”`}
					columns={columns}
					rows={found.sites}
					rowKey={({ site }) => site}
				/>
			)}
		</>
	);
}

function sentenceOn(found: BySite): string {
	const { icc, iccCiLow: low, iccCiHigh: high, n, sites } = found;
	const interval =
		low === null || high === null
			? ""
			: ` (95 % interval ${figure(low, 2)} to ${figure(high, 2)})`;
	const share = `Of how scores differ, a share of ${figure(icc ?? 0, 2)}${interval} lies between the ${counted(sites.length, "site")}, from ${counted(n, "score")} (ICC, one-way).`;
	return [share, neededWords(found), designWords(found)]
		.filter(Boolean)
		.join(" ");
}

function neededWords({ needed }: BySite): string {
	const told = needed.flatMap(({ reliability, respondents }) =>
		respondents === null
			? []
			: `${respondents.toLocaleString("en-GB")} for ${figure(reliability, 2)}`,
	);
	return told.length === 0
		? ""
		: `For a mean of this reliability a site needs so many respondents: ${told.join(", ")}.`;
}

function designWords({
	designEffect: effect,
	effectiveSampleSize: size,
	n,
}: BySite): string {
	if (effect === null || size === null || effect === 1) return "";
	return `Because people of one site resemble each other, the design effect is ${figure(effect, 2)}: ${counted(n, "score")} say as much about everybody as ${Math.floor(size).toLocaleString("en-GB")} from people picked singly.`;
}

const columns: readonly Column<SiteMean>[] = [
	{ title: "Site", value: ({ name }) => name },
	{ title: "Scores", value: ({ n }) => n, numeric: true },
	{
		title: "Reliability of its mean",
		value: ({ reliability }) => reliability,
		show: ({ reliability }) =>
			reliability === null ? "–" : figure(reliability, 2),
		numeric: true,
	},
	{
		title: "Its mean as its own",
		value: ({ mayBeShown }) =>
			mayBeShown ? "may be shown" : "not shown: too much chance",
	},
];
