import type { RefObject } from "react";
import type { Finding } from "./judge.ts";

/** What is wrong with the text, each with its line; pressing one leads there. */
export function JsonFindings({
	findings,
	field,
}: {
	findings: readonly Finding[];
	field: RefObject<HTMLTextAreaElement | null>;
}) {
	if (findings.length === 0) return null;
	return (
		<section className="section" aria-labelledby="json-findings">
			<h3 id="json-findings">What to put right</h3>
			<ul className="json-findings">
				{findings.map((finding) => (
					<li key={`${finding.path} ${finding.line} ${finding.message}`}>
						<button
							type="button"
							className="button quiet"
							onClick={() => field.current && goToLine(field.current, finding)}
						>
							Line {finding.line}
							{finding.column !== undefined && `, column ${finding.column}`}
						</button>{" "}
						{finding.path && <code>{finding.path}</code>} {finding.message}
					</li>
				))}
			</ul>
		</section>
	);
}

function goToLine(field: HTMLTextAreaElement, { line, column = 1 }: Finding) {
	const before = field.value.split("\n").slice(0, line - 1);
	const start = before.reduce((sum, each) => sum + each.length + 1, 0);
	field.focus();
	field.setSelectionRange(start + column - 1, start + column - 1);
	const height = field.scrollHeight / field.value.split("\n").length;
	field.scrollTop = Math.max(0, (line - 4) * height);
}
