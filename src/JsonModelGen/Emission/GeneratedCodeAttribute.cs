using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>The <c>[GeneratedCode]</c> attribute on emitted members (on the type it would also cover user code).</summary>
internal static class GeneratedCodeAttribute
{
    public const string Text = "[global::System.CodeDom.Compiler.GeneratedCode(\"JsonModelGen\", null)]";

    /// <summary>Emits the attributes of a type beside the model, which is obsolete if the model is.</summary>
    public static void EmitBeside(TypeDeclaration model, CodeWriter code)
    {
        code.WriteLine(Text);
        if (model.IsObsolete)
            code.WriteLine("[global::System.Obsolete]");
    }
}
