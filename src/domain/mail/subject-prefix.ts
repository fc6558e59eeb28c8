const FORWARD =
  /^(?:fwd?|wg|weitergeleitet|weiterl|tr|transf|rv|reenv|enc|i|inoltr[oa]|doorst|doorgest|vb|vl|vidarebefordrat|videresendt|pd|prd|przek|tov|továbbítás|továbbítva|ilt|i̇lt|yön|πρθ|пересл|переслано|пер|fs|fyi|chuyển tiếp|转发|轉寄|轉發|転送|전달|redirecționat|předáno|přeposláno|preposlané|välitys|välitetty|edasi|prosleđeno|proslijeđeno|posredovano|naprej|препр|העבר|הועבר|إعادة توجيه|محول|ส่งต่อ|diteruskan|teruskan)$/u;
const REPLY =
  /^(?:re|aw|antw(?:ort)?|sv|ref|rép|rif|ris|risp|r|res|resp|odp|ynt|yanıt|rv?á|vá|válasz|απ|σχετ|отв|ответ|на|відп|відповідь|bls|balas|trả lời|回复|回覆|答复|答覆|返信|回信|답장|회신|odpověď|svar|vastaus|răspuns|răsp|odg|תגובה|רד|رد|ตอบกลับ|ตอบ)$/u;

/**
 * What the first prefix of a subject says, in whatever language: `WG:` forwards, `AW:` answers.
 * `VS:` forwards in Danish and Norwegian and answers in Finnish, so it tells nothing.
 */
export function subjectKind(subject: string | null): 'forward' | 'reply' | null {
  const rest = (subject ?? '').slice(0, 200).replace(/^(?:\s*\[[^\]]{1,60}\])+/, '');
  const prefix = /^\s{0,5}([\p{L}\p{M} ]{1,16}?)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,2})?\s?[:：]/u.exec(
    rest,
  )?.[1];
  if (prefix === undefined) return null;
  const word = prefix.trim().toLowerCase();
  if (FORWARD.test(word)) return 'forward';
  return REPLY.test(word) ? 'reply' : null;
}
