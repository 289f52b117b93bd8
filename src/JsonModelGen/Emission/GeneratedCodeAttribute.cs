using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>The mark on emitted members (on members: on the type it would cover the user's own code, too).</summary>
internal static class GeneratedCodeAttribute
{
    public const string Text = "[global::System.CodeDom.Compiler.GeneratedCode(\"JsonModelGen\", null)]";

    /// <summary>Writes the mark of a type beside the model, which is as obsolete as the model is.</summary>
    public static void EmitBeside(TypeDeclaration model, CodeWriter code)
    {
        code.WriteLine(Text);
        if (model.IsObsolete)
            code.WriteLine("[global::System.Obsolete]");
    }
}
