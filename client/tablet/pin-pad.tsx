import { say } from "./words.ts";

const figures = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

interface PinPadProps {
	pin: string;
	isBusy: boolean;
	onChange(pin: string): void;
}

/** Large keys for wet hands; a keyboard types into the field. */
export function PinPad({ pin, isBusy, onChange }: PinPadProps) {
	const key = (figure: string) => (
		<button
			type="button"
			className="key"
			key={figure}
			disabled={isBusy}
			onClick={() => onChange(pin + figure)}
		>
			{figure}
		</button>
	);
	return (
		<>
			<label htmlFor="pin">{say("pin")}</label>
			<input
				id="pin"
				type="password"
				// The keys below are larger than the browser's own.
				inputMode="none"
				value={pin}
				onChange={({ target }) => onChange(target.value.replace(/\D/g, ""))}
				aria-describedby="pin-said"
				autoComplete="off"
			/>
			<div className="keys">
				{figures.map(key)}
				<button
					type="button"
					className="key quiet"
					disabled={isBusy}
					onClick={() => onChange(pin.slice(0, -1))}
					aria-label={say("pinDelete")}
				>
					<span aria-hidden="true">⌫</span>
				</button>
				{key("0")}
				<button type="submit" className="key primary" disabled={isBusy}>
					{say("pinGo")}
				</button>
			</div>
		</>
	);
}
