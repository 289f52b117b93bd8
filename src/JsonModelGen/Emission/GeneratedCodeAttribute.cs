namespace JsonModelGen.Generator.Emission;

/// <summary>The mark on emitted members (on members: on the type it would cover the user's own code, too).</summary>
internal static class GeneratedCodeAttribute
{
    public const string Text = "[global::System.CodeDom.Compiler.GeneratedCode(\"JsonModelGen\", null)]";
}
