// Owns the printed lines to be put in order: pressing one gives it the next place, and none of them moves.
import { useState } from "react";
import { type Answer, piecesOf, togglePiece } from "./answers";
import type { Question } from "./question-of";
import styles from "./Predict.module.css";

interface PiecesProps {
  question: Extract<Question, { type: "order" }>;
  answer: Answer;
  /** Without a script nothing can be pressed: the lines are a list. */
  isLive: boolean;
  onChange: (answer: Answer) => void;
}

export function Pieces({ question: { pieces }, answer, isLive, onChange }: PiecesProps) {
  const [chosen, setChosen] = useState(() => piecesOf(pieces, answer));
  const toggle = (piece: number) => {
    const now = togglePiece(chosen, piece);
    setChosen(now);
    onChange(now.map((index) => pieces[index] ?? ""));
  };
  return (
    <ul className={styles["options"]}>
      {pieces.map((text, index) => {
        const place = chosen.indexOf(index) + 1;
        const content = (
          <>
            <span className={styles["place"]}>
              {place > 0 ? place : <span className="co-visually-hidden">no place yet</span>}
            </span>
            <span className={styles["text"]}>{text === "" ? "(an empty line)" : text}</span>
          </>
        );
        return (
          <li key={index}>
            {isLive ? (
              <button
                type="button"
                className={styles["option"]}
                aria-pressed={place > 0}
                onClick={() => toggle(index)}
              >
                {content}
              </button>
            ) : (
              <div className={styles["option"]}>{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
