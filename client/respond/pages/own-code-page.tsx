import { useState } from "react";
import type { Journey } from "../journey/journey.ts";
import {
	type CodeField,
	codeFields,
	isAnybodys,
	ownCodeFrom,
	unusableFields,
} from "../journey/own-code.ts";
import { GroupFrame } from "../questions/frame.tsx";
import { useWords } from "../words-context.ts";
import { CodeInput, codeFault } from "./code-input.tsx";
import { StepPage } from "./step-page.tsx";

interface OwnCodePageProps {
	journey: Journey;
	onContinue(): void;
}

/** The respondent makes the code that joins answers at different times without a name. */
export function OwnCodePage({ journey, onContinue }: OwnCodePageProps) {
	const words = useWords();
	const { say } = words;
	const keys = journey.collection.survey.codeQuestions;
	const fields = codeFields(keys, journey.language);
	const [typed, setTyped] = useState(journey.draft.ownCode ?? []);
	const [faulty, setFaulty] = useState<readonly string[]>([]);
	const [isCommon, setCommon] = useState(false);
	const unusable = unusableFields(fields, typed).map(({ id }) => id);
	const isMade = unusable.length === 0 && !isAnybodys(keys, typed);
	const [isHidden, setHidden] = useState(journey.isShared && isMade);
	function change(place: number, text: string) {
		const ownCode = fields.map((_, at) =>
			at === place ? text : (typed[at] ?? ""),
		);
		setTyped(ownCode);
		journey.keep({ ownCode });
	}
	function submit() {
		setFaulty(unusable);
		setCommon(unusable.length === 0 && !isMade);
		if (isMade) onContinue();
	}
	const faultOf = (field: CodeField) =>
		faulty.includes(field.id) && unusable.includes(field.id)
			? codeFault(field, words)
			: undefined;
	const common = isCommon && !isMade ? say("codeCommonError") : undefined;
	const errors = fields.flatMap((field) => {
		const fault = faultOf(field);
		const { id, question } = field;
		if (fault === undefined) return [];
		return { text: question ? `${question}: ${fault}` : fault, field: id };
	});
	return (
		<StepPage
			title={say("codeTitle")}
			progress={say("beforeQuestions")}
			errors={
				common ? [{ text: common, field: fields[0]?.id ?? "code" }] : errors
			}
			submit={say("continue")}
			onSubmit={submit}
		>
			<GroupFrame
				id="code"
				title={say("codeTitle")}
				help={say("codeWhy")}
				hints={[say(keys === null ? "codeFreeHint" : "codeUnknown")]}
				{...(common !== undefined && { error: common })}
			>
				{isHidden ? (
					<HiddenCode
						onMakeAgain={() => {
							setTyped([]);
							setHidden(false);
						}}
					/>
				) : (
					<>
						{fields.map((field, place) => (
							<CodeInput
								key={field.id}
								field={field}
								value={typed[place] ?? ""}
								error={faultOf(field)}
								onChange={(text) => change(place, text)}
							/>
						))}
						{keys !== null && (
							<MadeCode code={isMade ? ownCodeFrom(keys, typed) : null} />
						)}
					</>
				)}
			</GroupFrame>
		</StepPage>
	);
}

/** What became of the answers: so that nobody wonders what is sent. */
function MadeCode({ code }: { code: string | null }) {
	const { mark, say } = useWords();
	return (
		<p role="status" {...mark}>
			{code !== null && (
				<>
					{say("codeShown")} <strong className="made-code">{code}</strong>
				</>
			)}
		</p>
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
