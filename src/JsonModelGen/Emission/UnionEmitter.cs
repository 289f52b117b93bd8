using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Writes the bodies of a union. The discriminator is looked for ahead, and the whole object is then the case's to read; what is written
/// depends on the exact run-time type.
/// </summary>
internal sealed class UnionEmitter(ResolvedModel model, ResolvedUnion union, BodyHost host, CodeWriter code)
{
    private string IgnoreCase => model.Options.CaseInsensitive == true ? "true" : "false";

    private string Name => CSharpText.Literal(model.Spec.Declaration.DisplayName);

    public void EmitRead()
    {
        host.EmitReadSignature(code);
        using (code.OpenBlock())
        {
            code.WriteLine($"if (reader.PeekCase({CSharpText.Utf8Literal(union.Spec.Key)}, ignoreCase: {IgnoreCase}, out global::System.ReadOnlySpan<byte> name) == global::System.Text.Json.JsonTokenType.String)");
            using (code.OpenBlock())
            {
                List<(string Text, string[] Action)> entries = [];
                foreach (ResolvedCase item in union.Cases)
                    entries.Add((item.Text, ["return " + item.Shape.ReadExpression + ";"]));
                NameLookupEmitter.Emit(code, "name", entries);
            }

            code.SeparateNext();
            code.WriteLine(union.Spec.Unknown is { } unknown
                ? $"return {unknown.Shape.ReadExpression};"
                : $"throw reader.NoCase({CSharpText.Literal(union.Spec.Key)}, ignoreCase: {IgnoreCase}, {Name}, {CSharpText.Literal(union.Names)});");
        }
    }

    public void EmitWrite()
    {
        host.EmitWriteSignature(code);
        using (code.OpenBlock())
        {
            host.EmitWriteStart(code);
            List<UnionCaseSpec> cases = [.. union.Written];
            string refusal = $"{RuntimeNames.Writer}.ThrowNoCase({host.Instance}, {Name}, {CSharpText.Literal(union.Types)});";
            if (cases.Count == 0)
            {
                code.WriteLine(refusal); // each has an error of its own
                return;
            }

            code.WriteLine($"global::System.Type type = ((object){host.Instance}).GetType();");
            for (int i = 0; i < cases.Count; i++)
            {
                code.WriteLine($"{(i == 0 ? "if" : "else if")} (type == typeof({cases[i].Shape.TypeName}))");
                using (code.Indent())
                    code.WriteLine(WriteStatement(cases[i]));
            }

            code.WriteLine("else");
            using (code.Indent())
                code.WriteLine(refusal);
        }
    }

    private string WriteStatement(UnionCaseSpec item)
    {
        string value = item.Shape.TypeName == model.Spec.Declaration.FullName ? host.Instance : $"(({item.Shape.TypeName}){host.Instance})";
        return item.Shape is ModelShape { Codec: null } ? $"{value}.ToJson(ref writer);" : $"{item.Shape.CodecName}.Write(ref writer, {value});";
    }
}
