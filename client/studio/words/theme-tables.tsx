import type { ThemeFigures } from "../../../server/themes/theme-figures.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { figure, percent, signed } from "../../charts/format.ts";

/** What stands in place of how many mention a theme, where it would tell of few people or nothing is coded. */
export function untoldIn({ threshold }: ThemeFigures): string {
	return threshold === null ? "not coded yet" : "not shown (small group)";
}

type Row = ReturnType<typeof rowsOf>[number];

function rowsOf(data: ThemeFigures) {
	const { themes, waves } = data;
	return themes.flatMap(({ id, name, waves: figures }) =>
		figures.map((each) => ({
			key: `${id} ${each.wave}`,
			name,
			title: waves.find(({ key }) => key === each.wave)?.title ?? each.wave,
			untold: untoldIn(data),
			...each,
		})),
	);
}

const inPercent = (value: number | null | undefined) =>
	value == null ? undefined : percent(value);
/** A difference of shares, in percentage points. */
const inPoints = (value: number | null | undefined) =>
	value == null ? undefined : signed(value * 100, 0);

const share = (
	title: string,
	of: (row: Row) => number | null,
): Column<Row> => ({
	title,
	value: of,
	show: (row) => inPercent(of(row)),
	numeric: true,
});
const points = (
	title: string,
	of: (row: Row) => number | null,
): Column<Row> => ({
	title,
	value: of,
	show: (row) => inPoints(of(row)),
	numeric: true,
});

const columns: readonly Column<Row>[] = [
	{ title: "Theme", value: ({ name }) => name },
	{ title: "Wave", value: ({ title }) => title },
	{
		title: "People",
		value: ({ count }) => count,
		show: ({ count, untold }) => count ?? untold,
		numeric: true,
	},
	{ title: "of", value: ({ of }) => of, numeric: true },
	share("Share", (row) => row.share),
	share("95 % from", (row) => row.ciLow),
	share("95 % to", (row) => row.ciHigh),
	points(
		"Since the first wave, points",
		(row) => row.change?.difference ?? null,
	),
	points("95 % from, points", (row) => row.change?.ciLow ?? null),
	points("95 % to, points", (row) => row.change?.ciHigh ?? null),
];

/** The table twin of the picture, with the differences between waves. */
export function ThemeTable({ data }: { data: ThemeFigures }) {
	return (
		<DataTable
			caption="Themes by wave"
			hideCaption
			columns={columns}
			rows={rowsOf(data)}
			rowKey={({ key }) => key}
		/>
	);
}

const shown = (value: number | null | undefined) =>
	value == null ? undefined : figure(value, 2);

const scoreColumns: readonly Column<Row>[] = [
	{ title: "Theme", value: ({ name }) => name },
	{ title: "Wave", value: ({ title }) => title },
	mean("Mean, mention it", (row) => row.scores?.mentioned.mean),
	{
		title: "n",
		value: (row) => row.scores?.mentioned.n ?? null,
		numeric: true,
	},
	mean("Mean, others", (row) => row.scores?.others.mean),
	{
		title: "n of others",
		value: (row) => row.scores?.others.n ?? null,
		numeric: true,
	},
	mean("Difference", (row) => row.scores?.difference),
	mean("95 % from", (row) => row.scores?.ciLow),
	mean("95 % to", (row) => row.scores?.ciHigh),
];

function mean(
	title: string,
	of: (row: Row) => number | null | undefined,
): Column<Row> {
	return {
		title,
		value: (row) => of(row) ?? null,
		show: (row) => shown(of(row)),
		numeric: true,
	};
}

/** Scores of those who mention a theme beside the others'. */
export function ScoreTable({ data }: { data: ThemeFigures }) {
	return (
		<DataTable
			caption={`${data.scale} by theme`}
			hideCaption
			columns={scoreColumns}
			rows={rowsOf(data).filter(({ scores }) => scores !== null)}
			rowKey={({ key }) => key}
		/>
	);
}
