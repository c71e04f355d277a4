/** A page that says, in plain words, why there is not the page that was asked for. */
import { Layout } from '../layout.tsx';

export const ProblemPage = ({ title, detail }: { title: string; detail: string }) => (
  <Layout title={title}>
    <div class="problem">
      <h1>{title}</h1>
      <p class="intro">{detail}</p>
      <p>
        <a href="/">To the front page</a>
      </p>
    </div>
  </Layout>
);
