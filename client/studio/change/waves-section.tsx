import { useQuery } from "@tanstack/react-query";
import type { WaveMeans, Waves } from "../../../server/change/waves.schemas.ts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { decimalsFor, figure } from "../../charts/format.ts";
import { waveMeans } from "../../charts/wave-means.tsx";
import { onDay } from "../words.ts";
import { wavesQuery } from "./change-api.ts";
import { PrecisionMeter } from "./precision-meter.tsx";
import { usePrecision } from "./use-precision.ts";

/** The scale that is read first at every wave, and how sure each mean is. */
export function WavesSection({
	project,
	survey,
	site,
	synthetic,
}: {
	project: string;
	survey: string;
	site: string | undefined;
	synthetic: boolean;
}) {
	const [precision, setPrecision] = usePrecision();
	const { data } = useQuery(wavesQuery(project, survey, { site, precision }));
	if (!data || data.scale === null) return null;
	const rows = rowsOf(data);
	const scored = rows.filter(({ everybody }) => everybody.n > 0);
	return (
		<section className="change-section">
			{scored.length > 0 && (
				<ChartFigure
					level={2}
					title={wavesFinding(data.scale.title, rows)}
					note={`Means with 95 % intervals, as of ${onDay(data.asOf)}. ${data.notes[0] ?? ""}${synthetic ? " Synthetic data." : ""}`}
					draw={(width) => waveMeans(pictureOf(data, rows), width)}
					table={
						<DataTable
							caption={`${data.scale.title} at every wave`}
							hideCaption
							columns={columnsFor(decimalsFor(data.scale.range))}
							rows={rows}
							rowKey={(it) => it.key}
						/>
					}
				/>
			)}
			{data.notes.map((note) => (
				<p key={note} className="hint">
					{note}
				</p>
			))}
			<PrecisionMeter
				waves={data}
				precision={precision}
				onPrecision={setPrecision}
			/>
		</section>
	);
}

type Row = WaveMeans & { key: string; breaks: boolean };

function rowsOf({ stretches }: Waves): Row[] {
	const isOne = stretches.length === 1;
	return stretches.flatMap(({ survey, breaks, waves }) =>
		waves.map((wave, index) => ({
			...wave,
			key: `${survey.id} ${wave.wave}`,
			title: isOne ? wave.title : `${survey.title}: ${wave.title}`,
			breaks: index === 0 && breaks !== null,
		})),
	);
}

function wavesFinding(title: string, rows: readonly Row[]): string {
	const means = rows.flatMap(({ everybody }) => everybody.mean ?? []);
	return means.length < rows.length
		? `${title} at ${means.length} of ${rows.length} waves so far`
		: `${title} at ${rows.length} waves`;
}

function pictureOf({ scale }: Waves, rows: readonly Row[]) {
	const range = scale?.range ?? { min: 0, max: 1 };
	const estimate = ({ n, mean, ciLow, ciHigh }: WaveMeans["everybody"]) => ({
		n,
		mean,
		low: ciLow,
		high: ciHigh,
	});
	return {
		range,
		decimals: decimalsFor(range),
		waves: rows.map(({ key, title, breaks, everybody, inAll }) => ({
			key,
			title,
			breaks,
			everybody: estimate(everybody),
			inAll: inAll && estimate(inAll),
		})),
	};
}

function columnsFor(decimals: number): readonly Column<Row>[] {
	const points = (
		title: string,
		of: (row: Row) => number | null | undefined,
	): Column<Row> => ({
		title,
		value: (it) => of(it) ?? null,
		show: (it) => {
			const value = of(it) ?? null;
			return value === null ? undefined : figure(value, decimals);
		},
		numeric: true,
	});
	return [
		{ title: "Wave", value: (it) => it.title },
		{ title: "n", value: (it) => it.everybody.n, numeric: true },
		points("Mean", (it) => it.everybody.mean),
		points("95 % from", (it) => it.everybody.ciLow),
		points("95 % to", (it) => it.everybody.ciHigh),
		{
			title: "In all waves, n",
			value: (it) => it.inAll?.n ?? null,
			numeric: true,
		},
		points("Their mean", (it) => it.inAll?.mean),
	];
}
