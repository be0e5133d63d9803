/**
 * An NHS number as its ten digits, from how people write it: `943 476 5919`. Null when it cannot be one,
 * by its length or by its last digit, which checks the others (modulus 11; NHS Data Dictionary).
 */
export function readNhsNumber(text: string): string | null {
	const digits = text.replace(/[\s-]/g, "");
	if (!/^[0-9]{10}$/.test(digits)) return null;
	const sum = [...digits.slice(0, 9)].reduce(
		(total, digit, index) => total + Number(digit) * (10 - index),
		0,
	);
	const check = (11 - (sum % 11)) % 11;
	return check === Number(digits[9]) ? digits : null;
}
