import type { ReactNode } from "react";

interface CardProps {
	type: "radio" | "checkbox";
	id: string;
	name: string;
	isChosen: boolean;
	/** Set a little apart from the options before it. */
	isApart?: boolean;
	onChoose(): void;
	children: ReactNode;
}

/** One option; the whole card is the target. */
export function Card(props: CardProps) {
	const { type, id, name, isChosen, onChoose, children } = props;
	return (
		<label className={props.isApart ? "card apart" : "card"}>
			<input
				type={type}
				id={id}
				name={name}
				checked={isChosen}
				onChange={onChoose}
			/>
			<span>{children}</span>
		</label>
	);
}

/** The first option keeps the question's own id, so that an error can lead to it. */
export function optionId(question: string, place: number): string {
	return place === 0 ? question : `${question}-${place}`;
}
