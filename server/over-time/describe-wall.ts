import type { Transaction } from "kysely";
import { Problem } from "../problems.ts";
import type { Database } from "../tables.ts";
import { listCharts } from "./charts.queries.ts";
import type { Chart } from "./charts.schemas.ts";
import { describeFigures } from "./describe-figures.ts";
import type { ChartFigures } from "./figures.schemas.ts";
import type { Reader } from "./material.ts";
import type { WallRow } from "./walls.queries.ts";
import type { WallView } from "./walls.schemas.ts";

/** The charts of a screen as viewers may see them. One that is gone, or cannot be drawn any more, is left out. */
export async function describeWall(
	trx: Transaction<Database>,
	projectId: string,
	{ name, charts: ids, project, synthetic, threshold }: WallRow,
): Promise<WallView> {
	const all = new Map(
		(await listCharts(trx, projectId)).map((chart) => [chart.id, chart]),
	);
	const reader: Reader = { projectId, threshold, seesAll: false };
	const charts: ChartFigures[] = [];
	for (const id of ids) {
		const chart = all.get(id);
		const figures = chart && (await drawnOrNot(trx, chart, reader));
		if (figures) charts.push(figures);
	}
	return { name, project, synthetic, at: new Date().toISOString(), charts };
}

async function drawnOrNot(
	trx: Transaction<Database>,
	chart: Chart,
	reader: Reader,
): Promise<ChartFigures | null> {
	try {
		return await describeFigures(trx, chart, reader);
	} catch (error) {
		if (error instanceof Problem) return null;
		throw error;
	}
}
