import type { HandOver } from "../respond/shared/tablet-store.ts";
import { say } from "./words.ts";

interface AfterEachProps {
	after: HandOver["after"];
	onChange(after: HandOver["after"]): void;
}

const choices = [
	{ after: "staff", name: "afterStaff", hint: "afterStaffHint" },
	{ after: "next", name: "afterNext", hint: "afterNextHint" },
] as const;

/** What the tablet does when somebody has finished. */
export function AfterEach({ after: chosen, onChange }: AfterEachProps) {
	return (
		<fieldset className="after-each">
			<legend>{say("afterEach")}</legend>
			{choices.map(({ after, name, hint }) => (
				<label key={after}>
					<input
						type="radio"
						name="after"
						checked={after === chosen}
						onChange={() => onChange(after)}
					/>
					<span>
						<strong>{say(name)}</strong> {say(hint)}
					</span>
				</label>
			))}
		</fieldset>
	);
}
