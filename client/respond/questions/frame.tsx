import type { ReactNode } from "react";
import type { Text } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { useWords } from "../words-context.ts";
import { Heading } from "./heading.tsx";

export interface FrameProps {
	/** The id of the question's first input; its helping texts take theirs from it. */
	id: string;
	title: ReactNode;
	/** Read above the question, such as "On this shift…". */
	stem?: string;
	help?: string;
	/** In our words: what kind of answer is wanted. */
	hints?: readonly string[];
	error?: string;
	after?: ReactNode;
	/** A button that reads the question out. */
	listen?: ReactNode;
	children: ReactNode;
}

/** A question of several inputs: the question is their group's legend. */
export function GroupFrame(props: FrameProps) {
	return (
		<fieldset className="question" aria-describedby={describedBy(props)}>
			<legend>
				<Stem text={props.stem} />
				<Heading>{props.title}</Heading>
			</legend>
			<Hints {...props} />
			{props.children}
		</fieldset>
	);
}

/** A question of one input: the question is its label. */
export function FieldFrame(props: FrameProps) {
	return (
		<div className="question">
			<Stem text={props.stem} />
			<Heading>
				<label htmlFor={props.id}>{props.title}</label>
			</Heading>
			<Hints {...props} />
			{props.children}
		</div>
	);
}

/** The ids of what is read with the question's inputs, or undefined when there is nothing. */
export function describedBy({
	id,
	help,
	hints = [],
	error,
}: Omit<FrameProps, "children">) {
	const ids = [
		help && `${id}-help`,
		hints.length > 0 && `${id}-hint`,
		error && `${id}-error`,
	].filter((each) => each);
	return ids.length > 0 ? ids.join(" ") : undefined;
}

function Stem({ text }: { text: string | undefined }) {
	return text ? <span className="stem">{text}</span> : null;
}

function Hints({ id, help, hints = [], after, listen, error }: FrameProps) {
	const { mark, say } = useWords();
	return (
		<>
			{listen}
			{help && (
				<p className="hint" id={`${id}-help`}>
					{help}
				</p>
			)}
			{hints.length > 0 && (
				<div className="hint" id={`${id}-hint`} {...mark}>
					{hints.map((hint) => (
						<p key={hint}>{hint}</p>
					))}
				</div>
			)}
			{after}
			{error && (
				<p className="error" id={`${id}-error`} {...mark}>
					<span className="visually-hidden">{say("errorPrefix")}</span>
					{error}
				</p>
			)}
		</>
	);
}

/** Why a sensitive question is asked, for whoever wants to know. */
export function WhyWeAsk({ text, language }: { text: Text; language: string }) {
	const { mark, say } = useWords();
	return (
		<details className="why">
			<summary {...mark}>{say("whyWeAsk")}</summary>
			<p>{inLanguage(text, language)}</p>
		</details>
	);
}
