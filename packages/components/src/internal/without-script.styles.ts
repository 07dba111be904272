import { css } from 'lit';

/** In `wijkbrug.css` alone, for pages that a server drew: what stands in for what a script does. */
export const withoutScriptStyles = css`
  @layer wijkbrug {
    @media (scripting: enabled) {
      .wijkbrug-without-script {
        display: none;
      }
    }
  }
`;
