import type {
	Answer,
	Code,
	Instrument,
	Item,
} from "#instruments/definition.ts";
import { codesOf } from "#instruments/editing/comparisons.ts";
import { inLanguage } from "#instruments/text.ts";
import { optionsOf, takesSeveral } from "#instruments/values.ts";
import { Field } from "../../forms/field.tsx";
import { NumberInput } from "../number-input.tsx";
import { questionName } from "../question-name.ts";

interface AnswerFieldProps {
	definition: Instrument;
	item: Item;
	language: string;
	/** Of the field; a JSON pointer where the answer is part of the definition. */
	name: string;
	answer: Answer | undefined;
	/** Undefined where it is not answered. */
	onAnswer: (answer: Answer | undefined) => void;
	fault?: string | undefined;
}

/** A made-up answer to one question, in one small field. */
export function AnswerField(props: AnswerFieldProps) {
	const { definition, item, language, name, fault } = props;
	const codes = codesOf(definition, item);
	const label = questionName(item, language);
	if (takesSeveral(item)) {
		return <SeveralAnswers {...props} codes={codes} label={label} />;
	}
	return (
		<Field name={name} label={label} fault={fault}>
			{(control) =>
				codes.length > 0 ? (
					<OneOf {...props} control={control} codes={codes} />
				) : (
					<Typed {...props} control={control} />
				)
			}
		</Field>
	);
}

type Control = { id: string; name: string };

function OneOf({
	definition,
	item,
	language,
	answer,
	onAnswer,
	control,
	codes,
}: AnswerFieldProps & { control: Control; codes: Code[] }) {
	return (
		<select
			{...control}
			value={answer === undefined ? "" : codes.indexOf(answer as Code)}
			onChange={({ target }) =>
				onAnswer(target.value === "" ? undefined : codes[Number(target.value)])
			}
		>
			<option value="">Not answered</option>
			{codes.map((code, i) => (
				<option key={`${typeof code} ${code}`} value={i}>
					{codeWords(definition, item, code, language)}
				</option>
			))}
			{answer !== undefined && !codes.includes(answer as Code) && (
				<option value={-1}>{String(answer)} (not offered)</option>
			)}
		</select>
	);
}

function Typed({
	item,
	answer,
	onAnswer,
	control,
}: AnswerFieldProps & { control: Control }) {
	if (item.type === "slider" || item.type === "number") {
		return (
			<NumberInput
				{...control}
				value={typeof answer === "number" ? answer : undefined}
				onValue={onAnswer}
			/>
		);
	}
	return (
		<input
			{...control}
			type={item.type === "date" ? "date" : "text"}
			autoComplete="off"
			value={typeof answer === "string" ? answer : ""}
			onChange={({ target }) => onAnswer(target.value || undefined)}
		/>
	);
}

/** Ticks in the order in which they are set, which for a ranking is its order. */
function SeveralAnswers({
	definition,
	item,
	language,
	answer,
	onAnswer,
	fault,
	codes,
	label,
	name,
}: AnswerFieldProps & { codes: Code[]; label: string }) {
	const chosen = Array.isArray(answer) ? answer : [];
	const toggle = (code: Code) => {
		const changed = chosen.includes(code)
			? chosen.filter((each) => each !== code)
			: [...chosen, code];
		onAnswer(changed.length > 0 ? changed : undefined);
	};
	return (
		<fieldset className={fault ? "field faulty" : "field"} data-pointer={name}>
			<legend>{label}</legend>
			{fault && <p className="fault">{fault}</p>}
			<ul className="question-ticks">
				{codes.map((code) => (
					<li key={`${typeof code} ${code}`}>
						<label className="tick-line">
							<input
								type="checkbox"
								checked={chosen.includes(code)}
								onChange={() => toggle(code)}
							/>
							<span>
								{codeWords(definition, item, code, language)}
								{item.type === "ranking" &&
									chosen.includes(code) &&
									`: choice ${chosen.indexOf(code) + 1}`}
							</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}

/** `4 Agree`. */
function codeWords(
	definition: Instrument,
	item: Item,
	code: Code,
	language: string,
): string {
	const option = optionsOf(definition, item).find((each) => each.code === code);
	return option ? `${code} ${inLanguage(option.label, language)}` : `${code}`;
}
