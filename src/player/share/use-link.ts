// Owns the address of the playground with code in it, made anew when the code changes.
import useBaseUrl from "@docusaurus/useBaseUrl";
import { useEffect, useState } from "react";
import type { SharedCode } from "./link";

/** `sentence`: why there is no address, and what to do. Neither: it is being made. */
export interface Link {
  address?: string;
  sentence?: string;
}

const tooLong = "The code is too long for a link. Copy it instead, or take it along as a file.";
const notMade = "The link could not be made. Copy the code instead.";

export function useLink({ title, era, form, language, typescript, python }: SharedCode): Link {
  const playground = useBaseUrl("/playground");
  const [link, setLink] = useState<Link>({});
  useEffect(() => {
    let isLatest = true;
    const tell = (link: Link) => {
      if (isLatest) setLink(link);
    };
    const make = async () => {
      // No page carries what makes links before there is one to make.
      const { formatLink } = await import("./link");
      return formatLink({ title, era, form, language, typescript, python });
    };
    make().then(
      (hash) => {
        tell(
          hash === null ? { sentence: tooLong } : { address: new URL(playground, location.href).href + hash },
        );
      },
      () => {
        tell({ sentence: notMade });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [title, era, form, language, typescript, python, playground]);
  return link;
}
