/** `counted(1, "item")` is "1 item", `counted(3, "list", "lists")` is "3 lists". */
export function counted(n: number, one: string, several = `${one}s`): string {
	return `${n} ${n === 1 ? one : several}`;
}
