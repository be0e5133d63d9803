/** As the server reads an amount in an address. */
const amount = /^\d{1,12}(\.\d{1,6})?$/;

/** What to do about what was typed; undefined where it is an amount, or nothing. */
export function amountFault(text: string): string | undefined {
	const typed = text.trim();
	if (typed === "" || amount.test(typed)) return undefined;
	return typed.includes(",")
		? "Write a point for decimals and nothing between thousands, such as 1200.5"
		: "Write digits alone, such as 1200 or 0.8";
}
