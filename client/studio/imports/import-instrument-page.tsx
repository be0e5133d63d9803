import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Page } from "../layout/page.tsx";
import { ChooseQuestionnaire } from "./choose-questionnaire.tsx";
import { ImportReportView } from "./import-report.tsx";
import { importsApi, type Reading } from "./imports-api.ts";
import "./imports.css";

interface Wanted {
	file: File;
	reading: Reading;
}

/** A questionnaire of another program: first what would become of it, then a draft. */
export function ImportInstrumentPage() {
	const [reading, setReading] = useState<Reading>({
		format: "auto",
		language: "en",
	});
	const latest = useRef<File>(undefined);
	const { mutate, data, error, isPending, variables, submittedAt } =
		useMutation({
			mutationFn: ({ file, reading }: Wanted) => importsApi.read(file, reading),
		});
	function read(file: File, how: Reading) {
		latest.current = file;
		mutate({ file, reading: how });
	}
	return (
		<Page
			title="Import a questionnaire"
			lead="From another program. You see what was understood and what would be lost before anything is stored."
			trail={[{ title: "Library", to: "/library" }]}
		>
			<ChooseQuestionnaire
				reading={reading}
				onReading={(how) => {
					setReading(how);
					if (latest.current) read(latest.current, how);
				}}
				onFile={(file) => read(file, reading)}
			/>
			<p role="status" className="muted">
				{isPending && `Reading ${variables.file.name}…`}
			</p>
			{error && !isPending && (
				<p className="callout" role="alert">
					<strong>{variables?.file.name} cannot be read.</strong>{" "}
					{error.message}
				</p>
			)}
			{data && !isPending && variables && (
				<ImportReportView
					key={submittedAt}
					report={data}
					file={variables.file.name}
				/>
			)}
		</Page>
	);
}
