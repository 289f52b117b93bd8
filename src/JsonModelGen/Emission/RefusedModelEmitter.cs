using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits what prevents further compiler errors for a refused model: throwing members for constraints and for the code of other
/// models, and entry points that are an error to use.
/// </summary>
internal static class RefusedModelEmitter
{
    /// <summary>The comment at the top of code emitted for a declaration with an error.</summary>
    public const string Notice = "// A JsonModelGen error reports what is missing here, and why.";

    public static string Emit(ModelSpec model)
    {
        TypeDeclaration type = model.Declaration;
        CodeWriter code = ModelEmitter.OpenFile(model, hasArtifacts: false);
        code.WriteLine(Notice);
        bool isModel = model.StandIn != StandIn.Hooks && model.Codec is null;
        string self = isModel ? " : " + RuntimeNames.Model + "<" + type.FullName + ">" : "";
        using (PartialTypes.Open(code, type.Namespace, [.. type.Containing, type.Keyword + " " + type.Name + type.TypeParameters + self]))
        {
            if (model.StandIn == StandIn.Members)
                EmitMembers(model, code);
            if (isModel)
                EmitInterface(type, code);
            new HookEmitter(model.Hooks, type.IsValueType, "this", static method => method, code).EmitDefinitions();
        }

        return code.Finish();
    }

    private static void EmitMembers(ModelSpec model, CodeWriter code)
    {
        TypeDeclaration type = model.Declaration;
        if (model.Codec is { } codec)
        {
            EmitCodec(type, codec, code);
        }
        else
        {
            BodyHost host = new ModelBodyHost(type, model: null);
            host.EmitReadSignature(code);
            EmitRefusal(type, code);
            code.SeparateNext();
            host.EmitWriteSignature(code);
            EmitRefusal(type, code);
        }

        EntryPointForm form = model.Codec is null ? EntryPointForm.OfModel(type) : EntryPointForm.OfGenericModel(type, model.Codec);
        EntryPointsEmitter entryPoints = new(type, form, code, Refusal(type));
        entryPoints.EmitReading();
        entryPoints.EmitWriting();
        code.SeparateNext();
        foreach (ListedCaseSpec listed in model.ListedCases)
        {
            code.WriteLine(GeneratedCodeAttribute.Text);
            code.WriteLine($"internal readonly struct {listed.Codec} : {RuntimeNames.Codec}<{type.FullName}>");
            EmitBodies(type, code);
            code.SeparateNext();
        }
    }

    private static void EmitCodec(TypeDeclaration type, CodecSpec codec, CodeWriter code)
    {
        code.WriteLine($"/// <summary>No code could be generated for <see cref=\"{type.CommentReference}\"/>.</summary>");
        foreach (CodecParameterSpec parameter in codec.Parameters)
            code.WriteLine($"/// <typeparam name=\"{parameter.Name}\">The codec of <c>{parameter.ValueType}</c>.</typeparam>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"public {(codec.HidesBase ? "new " : "")}readonly struct {codec.Name}{codec.TypeParameters} : {RuntimeNames.Codec}<{type.FullName}>");
        code.WriteIndented(codec.Constraints);
        EmitBodies(type, code);
    }

    private static void EmitBodies(TypeDeclaration type, CodeWriter code)
    {
        BodyHost host = new CodecBodyHost(type);
        using (code.OpenBlock())
        {
            host.EmitReadSignature(code);
            EmitRefusal(type, code);
            code.SeparateNext();
            host.EmitWriteSignature(code);
            EmitRefusal(type, code);
        }
    }

    /// <summary>Members that cannot be called by name.</summary>
    private static void EmitInterface(TypeDeclaration type, CodeWriter code)
    {
        string model = RuntimeNames.Model + "<" + type.FullName + ">";
        Implement($"static {type.FullName} {model}.ReadJson(ref {RuntimeNames.Reader} reader)");
        Implement($"static void {model}.WriteJson(ref {RuntimeNames.Writer} writer, {type.FullName} value)");
        Implement($"void {RuntimeNames.Model}.WriteJson(ref {RuntimeNames.Writer} writer)");

        void Implement(string signature)
        {
            code.WriteLine(GeneratedCodeAttribute.Text);
            code.WriteLine(signature);
            EmitRefusal(type, code);
            code.SeparateNext();
        }
    }

    private static void EmitRefusal(TypeDeclaration type, CodeWriter code)
    {
        using (code.Indent())
            code.WriteLine("=> throw new global::System.InvalidOperationException(" + CSharpText.Literal(Refusal(type)) + ");");
    }

    private static string Refusal(TypeDeclaration type) => type.DisplayName + " has an error: JsonModelGen says which when it is built";
}
