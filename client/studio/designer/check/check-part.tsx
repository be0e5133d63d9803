import "./check.css";
import { useState } from "react";
import { SelectField } from "../../forms/select-field.tsx";
import type { DesignerPart } from "../designer-part.ts";
import { questionName } from "../question-name.ts";
import { CheckSummary } from "./check-summary.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { type Finding, findingsOf, questionAt } from "./findings.ts";
import { useAdvice } from "./use-advice.ts";
import { useHidden } from "./use-hidden.ts";

/** What is wrong with the draft and what may be better otherwise, as it stands now. */
export function CheckPart(part: DesignerPart) {
	const { definition, faults, goTo, language } = part;
	const { advice, readingAge } = useAdvice(definition);
	const { hidden, hide, show } = useHidden(definition);
	const [wanted, setWanted] = useState("");
	const all = findingsOf(definition, faults, advice ?? []);
	const chosen = all.filter(
		(each) => wanted === "" || questionAt(each) === Number(wanted),
	);
	const isHidden = ({ key, level }: Finding) =>
		level !== "stop" && hidden.has(key);
	const group = (level: Finding["level"]) =>
		chosen.filter((each) => each.level === level && !isHidden(each));
	const put = { definition, language, goTo };
	return (
		<div className="check">
			<CheckSummary
				definition={definition}
				findings={all.filter((each) => !isHidden(each))}
				isReady={advice !== null}
				readingAge={readingAge}
			/>
			<SelectField
				name="check-question"
				label="Show what is about"
				choices={[
					{ value: "", label: "The whole questionnaire" },
					...definition.items.map((item, i) => ({
						value: String(i),
						label: `${i + 1}. ${questionName(item, language)}`,
					})),
				]}
				value={wanted}
				onValue={setWanted}
			/>
			<FindingGroup
				{...put}
				title="Stops publishing"
				none="Nothing here stops publishing."
				findings={group("stop")}
			/>
			<FindingGroup
				{...put}
				title="Look here"
				none="Nothing here looks wrong."
				findings={group("look")}
				set={{ name: "Not a problem here", press: hide }}
			/>
			<FindingGroup
				{...put}
				title="Tips"
				none="No tips."
				findings={group("tip")}
				set={{ name: "Not a problem here", press: hide }}
			/>
			<HiddenFindings>
				{chosen.some(isHidden) && (
					<FindingGroup
						{...put}
						title="Not a problem here"
						none=""
						findings={chosen.filter(isHidden)}
						set={{ name: "Show it again", press: show }}
					/>
				)}
			</HiddenFindings>
			<p className="hint">
				Advice follows rules of thumb and may be wrong. It reads English alone;
				wording that belongs to somebody else is left as it is.
			</p>
		</div>
	);
}

function HiddenFindings({ children }: { children: React.ReactNode }) {
	if (!children) return null;
	return (
		<details>
			<summary>What you have said is no problem</summary>
			{children}
		</details>
	);
}
