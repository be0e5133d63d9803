import { useRef } from "react";
import type { Instrument } from "#instruments/definition.ts";
import { translationPlace } from "../languages/place-words.ts";
import { questionName } from "../question-name.ts";
import { type Finding, questionAt } from "./findings.ts";

/** So many are shown at once; the choice of a question shows the others. */
const MOST = 100;

/** Findings of one kind, each with the way to where it is changed. */
export function FindingGroup({
	title,
	none,
	findings,
	definition,
	language,
	goTo,
	set,
}: {
	title: string;
	/** Said where there are none. */
	none: string;
	findings: readonly Finding[];
	definition: Instrument;
	language: string;
	goTo: (pointer: string) => void;
	/** Hides a finding, or shows it again. */
	set?: { name: string; press: (key: string) => void };
}) {
	const heading = useRef<HTMLHeadingElement>(null);
	return (
		<section className="section">
			<h3 ref={heading} tabIndex={-1}>
				{title} <span className="badge">{findings.length}</span>
			</h3>
			{findings.length === 0 && <p>{none}</p>}
			<ul className="findings">
				{findings.slice(0, MOST).map((finding) => (
					<li key={finding.key}>
						<p className="finding-place">
							{placeOf(definition, finding, language)}
						</p>
						<p>{finding.message}</p>
						<div className="designer-actions">
							<button
								type="button"
								className="button"
								onClick={() => goTo(finding.path)}
							>
								Go there
							</button>
							{set && (
								<button
									type="button"
									className="button quiet"
									onClick={() => {
										set.press(finding.key);
										heading.current?.focus();
									}}
								>
									{set.name}
								</button>
							)}
						</div>
					</li>
				))}
			</ul>
			{findings.length > MOST && (
				<p>
					And {findings.length - MOST} more. Choose a question above to see
					them.
				</p>
			)}
		</section>
	);
}

const fields: Record<string, string> = {
	items: "All questions",
	responseSets: "Answers",
	scales: "Scores",
	examples: "Examples",
	redFlags: "Red flags",
	monitoring: "What happens when an answer means danger",
	appearance: "Colour",
	languages: "Languages",
};

/** Where a finding is, in words. */
function placeOf(
	definition: Instrument,
	finding: Finding,
	language: string,
): string {
	const place = questionAt(finding);
	const item = place === undefined ? undefined : definition.items[place];
	if (item && place !== undefined)
		return `Question ${place + 1}: ${questionName(item, language)}`;
	const [, field = "", name] = finding.path.split("/");
	if (field === "translations")
		return translationPlace(definition, finding.path);
	const words = fields[field] ?? "About";
	return field === "responseSets" && name ? `${words}: ${name}` : words;
}
