using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits a throwing codec for a refused foreign type. A diagnostic gives the reason; models that contain the type compile, so that
/// it stays the only error. With analyzers switched off, the codec throws at run time.
/// </summary>
internal static class RefusedCodecEmitter
{
    public static void Emit(ModelSpec refused, CodeWriter code)
    {
        TypeDeclaration type = refused.Declaration;
        CodecSpec codec = refused.Codec!;
        bool isKey = refused.Form == ModelForm.RefusedEnum;
        code.WriteLine($"/// <summary>No code could be generated for <c>{CSharpText.Documented(type.DisplayName)}</c>; a diagnostic at its <c>[assembly: JsonModelFor]</c> says why.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"internal readonly struct {codec.Name}{codec.AllTypeParameters} : {RuntimeNames.Codec}<{type.FullName}>{(isKey ? $", {RuntimeNames.KeyCodec}<{type.FullName}>" : "")}");
        code.WriteIndented(codec.Constraints);
        using (code.OpenBlock())
        {
            EmitMethod($"{type.FullName} Read(ref {RuntimeNames.Reader} reader)", type, code);
            EmitMethod($"void Write(ref {RuntimeNames.Writer} writer, {type.FullName} value)", type, code);
            if (!isKey)
                return;
            EmitMethod($"{type.FullName} ReadKey(ref {RuntimeNames.Reader} reader)", type, code);
            EmitMethod($"void WriteKey(ref {RuntimeNames.Writer} writer, {type.FullName} key)", type, code);
        }
    }

    private static void EmitMethod(string signature, TypeDeclaration type, CodeWriter code)
    {
        code.WriteLine("/// <inheritdoc/>");
        code.WriteLine("public static " + signature);
        using (code.Indent())
            code.WriteLine($"=> throw new global::System.NotSupportedException({CSharpText.Literal("No code could be generated for " + type.DisplayName + ".")});");
        code.SeparateNext();
    }
}
