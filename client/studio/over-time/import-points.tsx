import { useState } from "react";
import type {
	Series,
	SeriesImport,
	SeriesImportReport,
} from "../../../server/series/series.schemas.ts";
import { Field } from "../forms/field.tsx";
import { Form } from "../forms/form.tsx";
import { TextArea } from "../forms/text-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { useForm } from "../forms/use-form.ts";
import { say, sayProblem } from "../layout/toast-store.ts";
import { readText } from "../participants/read-text-file.ts";
import { ImportReport } from "./import-report.tsx";
import { overTimeApi } from "./over-time-api.ts";
import { figuresOf } from "./series-words.ts";

type Looked = { wanted: SeriesImport; report: SeriesImportReport };

/** A file of figures: looked through first, then imported whole or not at all. */
export function ImportPoints({
	project,
	series,
	done,
}: {
	project: string;
	series: Series;
	done: () => void;
}) {
	const [looked, setLooked] = useState<Looked | null>(null);
	const form = useForm({
		initial: { csv: "", decimalComma: false, replace: false },
		check: ({ csv }) => ({
			...(csv.trim() === "" && { csv: "Choose a file, or paste the figures" }),
		}),
		async send({ csv, decimalComma, replace }) {
			const wanted: SeriesImport = {
				csv,
				decimalComma,
				into: replace ? "replace" : "merge",
				apply: false,
			};
			const report = await overTimeApi.importPoints(project, series.id, wanted);
			return { wanted, report };
		},
		done: setLooked,
	});
	const { values, set, faults } = form;
	async function choose(file: File | undefined) {
		const read = file && readText(new Uint8Array(await file.arrayBuffer()));
		if (file && !read)
			say("This is no text file: save the list as CSV in your spreadsheet.");
		change({ csv: read ? read.text : "" });
	}
	function change(some: Partial<typeof values>) {
		setLooked(null);
		set(some);
	}
	async function apply({ wanted }: Looked) {
		try {
			const body = { ...wanted, apply: true };
			const { points } = await overTimeApi.importPoints(
				project,
				series.id,
				body,
			);
			say(`${points} figures are imported.`);
			change({ csv: "" });
			done();
		} catch (error) {
			sayProblem(error);
		}
	}
	const headings = ["date", ...figuresOf(series.kind)].join(", ");
	return (
		<>
			<Form form={form} action="Look through it" working="Looking through it…">
				<Field
					name="file"
					label="CSV file"
					hint={`Headings on the first line: ${headings}. Dates as 2026-01-31 or 31/01/2026, one line a day.`}
				>
					{(control) => (
						<input
							type="file"
							accept=".csv,.tsv,.txt,text/csv,text/plain"
							{...control}
							onChange={(event) => choose(event.target.files?.[0])}
						/>
					)}
				</Field>
				<TextArea
					name="csv"
					label="Or paste it here"
					rows={5}
					spellCheck={false}
					value={values.csv}
					onValue={(csv) => change({ csv })}
					fault={faults.csv}
				/>
				<TickField
					name="decimalComma"
					label="The file has decimal commas (1,5)"
					ticked={values.decimalComma}
					onTick={(decimalComma) => change({ decimalComma })}
				/>
				<TickField
					name="replace"
					label="Take away all figures that are not in the file"
					ticked={values.replace}
					onTick={(replace) => change({ replace })}
				/>
			</Form>
			{looked && (
				<ImportReport report={looked.report} apply={() => apply(looked)} />
			)}
		</>
	);
}
