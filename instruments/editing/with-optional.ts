/** A copy with this optional field set, or without it where the value is undefined. */
export function withOptional<Whole extends object, Key extends keyof Whole>(
	whole: Whole,
	field: Key,
	value: Whole[Key] | undefined,
): Whole {
	if (value !== undefined) return { ...whole, [field]: value };
	const { [field]: _, ...rest } = whole;
	return rest as Whole;
}
