import { useState } from "react";
import type { Journey } from "../journey/journey.ts";
import {
	type CodePart,
	codeParts,
	unusableParts,
} from "../journey/own-code.ts";
import { GroupFrame } from "../questions/frame.tsx";
import { useWords } from "../words-context.ts";
import { StepPage } from "./step-page.tsx";

interface OwnCodePageProps {
	journey: Journey;
	onContinue(): void;
}

/** The respondent makes the code that joins answers at different times without a name. */
export function OwnCodePage({ journey, onContinue }: OwnCodePageProps) {
	const { say } = useWords();
	const [typed, setTyped] = useState(journey.draft.ownCode ?? ["", "", ""]);
	const [faulty, setFaulty] = useState<readonly CodePart[]>([]);
	const [isHidden, setHidden] = useState(
		journey.isShared && unusableParts(typed).length === 0,
	);
	function change(place: number, text: string) {
		const ownCode = typed.map((part, at) => (at === place ? text : part));
		setTyped(ownCode);
		journey.keep({ ownCode });
	}
	function submit() {
		const found = unusableParts(typed);
		setFaulty(found);
		if (found.length === 0) onContinue();
	}
	return (
		<StepPage
			title={say("codeTitle")}
			progress={say("beforeQuestions")}
			errors={faulty.map(({ id, error }) => ({ text: say(error), field: id }))}
			submit={say("continue")}
			onSubmit={submit}
		>
			<GroupFrame
				id="code"
				title={say("codeTitle")}
				help={say("codeWhy")}
				hints={[say("codeUnknown")]}
			>
				{isHidden ? (
					<HiddenCode
						onMakeAgain={() => {
							setTyped(["", "", ""]);
							setHidden(false);
						}}
					/>
				) : (
					codeParts.map((part, place) => (
						<CodeField
							key={part.id}
							id={part.id}
							label={say(part.label)}
							value={typed[place] ?? ""}
							error={faulty.includes(part) ? say(part.error) : undefined}
							onChange={(text) => change(place, text)}
						/>
					))
				)}
			</GroupFrame>
		</StepPage>
	);
}

/** On a shared screen a code that was made is not shown again: others may be looking. */
function HiddenCode({ onMakeAgain }: { onMakeAgain(): void }) {
	const { mark, say } = useWords();
	return (
		<div className="choices" {...mark}>
			<p>{say("codeMade")}</p>
			<button type="button" className="quiet" onClick={onMakeAgain}>
				{say("codeAgain")}
			</button>
		</div>
	);
}

interface CodeFieldProps {
	id: string;
	label: string;
	value: string;
	error: string | undefined;
	onChange(text: string): void;
}

function CodeField({ id, label, value, error, onChange }: CodeFieldProps) {
	const { mark, say } = useWords();
	return (
		<div className="field" {...mark}>
			<label htmlFor={id}>{label}</label>
			{error && (
				<p className="error" id={`${id}-error`}>
					<span className="visually-hidden">{say("errorPrefix")}</span>
					{error}
				</p>
			)}
			<input
				type="text"
				className="digits-2"
				id={id}
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
				value={value}
				onChange={(event) => onChange(event.target.value)}
				aria-describedby={error && `${id}-error`}
				aria-invalid={error !== undefined}
			/>
		</div>
	);
}
