/**
 * An amount as it is read: `£1,234`, `−£12.50`, `12.50 euros`. A sign of a currency stands before it, any other
 * unit after it; pence and cents are left out from 100 upwards.
 */
export function money(amount: number, unit: string): string {
	const digits = Math.abs(amount) >= 100 ? 0 : 2;
	const text = Math.abs(amount).toLocaleString("en-GB", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
	const sign = amount < 0 && /[1-9]/.test(text) ? "\u2212" : "";
	return /^\p{Sc}$/u.test(unit.trim())
		? `${sign}${unit.trim()}${text}`
		: `${sign}${text} ${unit}`;
}
