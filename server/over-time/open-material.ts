import type { Transaction } from "kysely";
import type { Database } from "../tables.ts";
import type { ChartSettings } from "./charts.schemas.ts";
import type { Material, Reader } from "./material.ts";
import { seriesMaterial } from "./series-material.ts";
import { surveyMaterial } from "./survey-material.ts";

/** What a chart is drawn from, as this reader may see it. Throws `chart-cannot-be-drawn`. */
export async function openMaterial(
	trx: Transaction<Database>,
	{ source, period }: Pick<ChartSettings, "source" | "period">,
	reader: Reader,
): Promise<Material> {
	return source.of === "series"
		? await seriesMaterial(trx, source.series, period, reader)
		: await surveyMaterial(trx, source, period, reader);
}
