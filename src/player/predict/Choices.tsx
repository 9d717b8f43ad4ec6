// Owns the answers to choose one from.
import { useId } from "react";
import type { Answer } from "./answers";
import type { Question } from "./question-of";
import styles from "./Predict.module.css";

interface ChoicesProps {
  question: Extract<Question, { type: "choice" }>;
  answer: Answer;
  isLive: boolean;
  onChange: (answer: Answer) => void;
}

export function Choices({ question, answer, isLive, onChange }: ChoicesProps) {
  const name = useId();
  return (
    <ul className={styles["options"]}>
      {question.options.map((text) => (
        <li key={text}>
          <label className={styles["option"]}>
            {isLive && (
              <input
                type="radio"
                name={name}
                checked={answer[0] === text}
                onChange={() => onChange([text])}
              />
            )}
            <span className={styles["text"]}>{text === "" ? "(nothing)" : text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
