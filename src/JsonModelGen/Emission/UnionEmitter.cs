using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the bodies of a union. Reading looks ahead for the discriminator, and the case then reads the whole object. Writing
/// dispatches on the exact run-time type.
/// </summary>
internal sealed class UnionEmitter(ResolvedModel model, ResolvedUnion union, BodyHost host, CodeWriter code)
{
    private const string Token = "global::System.Text.Json.JsonTokenType.";

    private readonly DepthLimitEmitter _limit = new(model.Options.MaxDepth, "reader", code);

    private string Refusal => $"throw reader.NoCase({CSharpText.Literal(union.Spec.Key)}, ignoreCase: {IgnoreCase}, {Name}, {CSharpText.Literal(union.Names)});";

    /// <summary>System.Text.Json compares metadata keys exactly.</summary>
    private string IgnoreCase => model.Options.CaseInsensitive == true && !union.Spec.IsListed ? "true" : "false";

    private string Name => CSharpText.Literal(model.Spec.Declaration.DisplayName);

    public void EmitRead()
    {
        host.EmitReadSignature(code);
        using (code.OpenBlock())
        {
            _limit.EmitStart();
            string peek = $"reader.PeekCase({CSharpText.Utf8Literal(union.Spec.Key)}, ignoreCase: {IgnoreCase}, out global::System.ReadOnlySpan<byte> name)";
            if (union.Spec.IsListed && (union.Cases.Count > 0 || union.Spec.OwnCodec is not null))
                EmitListed(peek);
            else if (union.Spec.IsListed)
                code.WriteLine(Refusal); // each case has an error itself
            else
                EmitNamed(peek);
        }
    }

    private void EmitNamed(string peek)
    {
        code.WriteLine($"if ({peek} == {Token}String)");
        using (code.OpenBlock())
            EmitLookUp(areNumbers: false);
        code.SeparateNext();
        foreach (string statement in union.Spec.Unknown is { } unknown ? Return(unknown.Shape.ReadExpression, "unknown") : [Refusal])
            code.WriteLine(statement);
    }

    /// <summary>The statement that returns the value of a case.</summary>
    private string[] Return(string value, string local = "result") => _limit.IsNeeded
        ? [$"{model.Spec.Declaration.FullName} {local} = {value};", _limit.End, $"return {local};"]
        : [$"return {value};"];

    /// <summary>In a union that lists its cases, an object without a discriminator is of the union's own type, if that is not abstract.</summary>
    private void EmitListed(string peek)
    {
        code.WriteLine($"switch ({peek})");
        using (code.OpenBlock())
        {
            if (union.Spec.OwnCodec is { } own)
            {
                code.WriteLine($"case {Token}None:");
                NameLookupEmitter.EmitAction(code, Return(own + ".Read(ref reader)"));
            }

            EmitLookUp("String", areNumbers: false);
            EmitLookUp("Number", areNumbers: true);
        }

        code.SeparateNext();
        code.WriteLine(Refusal);
    }

    private void EmitLookUp(string token, bool areNumbers)
    {
        if (!new List<ResolvedCase>(union.Cases).Exists(item => item.IsNumber == areNumbers))
            return;
        code.WriteLine($"case {Token}{token}:");
        using (code.Indent())
        {
            EmitLookUp(areNumbers);
            code.WriteLine("break;");
        }
    }

    private void EmitLookUp(bool areNumbers)
    {
        List<(string Text, string[] Action)> entries = [];
        foreach (ResolvedCase item in union.Cases)
        {
            if (item.IsNumber == areNumbers)
                entries.Add((item.Text, Return(item.Shape.ReadExpression)));
        }

        NameLookupEmitter.Emit(code, "name", entries);
    }

    public void EmitWrite()
    {
        host.EmitWriteSignature(code);
        using (code.OpenBlock())
        {
            host.EmitWriteStart(code);
            List<UnionCaseSpec> cases = [.. union.Written];
            DepthLimitEmitter limit = new(model.Options.MaxDepth, "writer", code);
            string refusal = $"{RuntimeNames.Writer}.ThrowNoCase({host.Instance}, {Name}, {CSharpText.Literal(union.Types)});";
            if (cases.Count == 0)
            {
                code.WriteLine(refusal); // each has an error itself
                return;
            }

            limit.EmitStart();
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
            limit.EmitEnd();
        }
    }

    private string WriteStatement(UnionCaseSpec item)
    {
        string value = item.Shape.TypeName == model.Spec.Declaration.FullName ? host.Instance : $"(({item.Shape.TypeName}){host.Instance})";
        return item.Shape is ModelShape { Codec: null } ? $"{value}.ToJson(ref writer);" : $"{item.Shape.CodecName}.Write(ref writer, {value});";
    }
}
